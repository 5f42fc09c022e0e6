package org.comptoir.catalog.productimport;

/** Why a file could not be read to its end: a word for machines, a sentence for people. */
public record ImportFailure(String reason, String detail) {}

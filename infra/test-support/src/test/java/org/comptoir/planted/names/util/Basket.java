package org.comptoir.planted.names.util;

/** Begins like Base, and is none. */
public record Basket(String id) {}

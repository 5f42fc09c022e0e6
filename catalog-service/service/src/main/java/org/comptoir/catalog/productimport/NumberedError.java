package org.comptoir.catalog.productimport;

import org.comptoir.catalog.productfile.RowError;

/** An error and its number within its import, by which pages go on. */
public record NumberedError(long number, RowError error) {}

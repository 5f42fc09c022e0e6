package org.comptoir.catalog.price;

/** The outcome of putting an entry: its present state, and whether this made it. */
public record EntryPut(TimedPrice entry, boolean created) {}

package org.comptoir.catalog.category;

/** The outcome of putting a category: its present state, and whether this made it. */
public record CategoryPut(Category category, boolean created) {}

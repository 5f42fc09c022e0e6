package org.comptoir.catalog.product;

/** The outcome of putting a product group: its present state, and whether this made it. */
public record ProductGroupPut(ProductGroup group, boolean created) {}

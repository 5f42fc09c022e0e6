package org.comptoir.catalog.product;

/** The outcome of putting a product: its present state, and whether this made it. */
public record ProductPut(Product product, boolean created) {}

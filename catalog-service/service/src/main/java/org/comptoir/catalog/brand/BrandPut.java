package org.comptoir.catalog.brand;

/** The outcome of putting a brand: its present state, and whether this made it. */
public record BrandPut(Brand brand, boolean created) {}

package org.comptoir.catalog.brand;

/** A brand has another name from now on, and with it all its products; the edit lock is held alone. */
public record BrandRenamed(Brand brand) {}

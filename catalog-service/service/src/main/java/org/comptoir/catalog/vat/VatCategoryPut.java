package org.comptoir.catalog.vat;

/** The outcome of putting a VAT category: its present state, and whether this made it. */
public record VatCategoryPut(VatCategory category, boolean created) {}

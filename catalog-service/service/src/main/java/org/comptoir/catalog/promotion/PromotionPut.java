package org.comptoir.catalog.promotion;

/** The outcome of putting a promotion: its present state, and whether this made it. */
public record PromotionPut(PromotionState promotion, boolean created) {}

package org.comptoir.store.promotion;

import org.comptoir.pricing.PromotionTerms;

/** The local copy of a promotion. */
public record KnownPromotion(String status, PromotionTerms terms) {}

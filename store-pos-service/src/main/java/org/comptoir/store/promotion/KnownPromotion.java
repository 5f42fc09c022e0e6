package org.comptoir.store.promotion;

import java.time.Instant;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/** The local copy of a promotion. */
public record KnownPromotion(
        String status, PromotionTerms terms, @Nullable Instant changedAt) {}

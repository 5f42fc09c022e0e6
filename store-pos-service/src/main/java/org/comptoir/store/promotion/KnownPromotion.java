package org.comptoir.store.promotion;

import java.time.Instant;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/**
 * The local copy of a promotion.
 *
 * @param stoppedAt when it was paused or ended; null while it may run, and where an older catalogue told it
 */
public record KnownPromotion(
        String status, PromotionTerms terms, @Nullable Instant stoppedAt) {}

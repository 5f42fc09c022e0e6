package org.comptoir.catalog.promotion;

import org.jspecify.annotations.Nullable;

/**
 * Which promotions staff wants to see, in the order of their codes.
 *
 * @param status only these
 * @param current only those that are (true) or are not (false) active and within their dates
 * @param after the code after which the list goes on
 */
public record PromotionQuery(
        @Nullable PromotionStatus status,
        @Nullable Boolean current,
        @Nullable String after,
        int limit) {}

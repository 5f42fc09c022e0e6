package org.comptoir.catalog.coupon;

import org.jspecify.annotations.Nullable;

/**
 * What a code is worth that a customer shows, before anybody looks at the basket.
 *
 * @param typed as it was given
 * @param promotion the promotion it belongs to, where it is known
 */
public record PresentedCoupon(
        String typed, Standing standing, @Nullable String promotion) {

    /** Whether it opens its promotion. */
    public enum Standing {
        OPEN,
        EXPIRED,
        USED_UP,
        UNKNOWN
    }
}

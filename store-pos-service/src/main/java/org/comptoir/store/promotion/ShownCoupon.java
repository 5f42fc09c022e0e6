package org.comptoir.store.promotion;

import org.jspecify.annotations.Nullable;

/**
 * A code that a customer shows.
 *
 * @param promotion what it opens; null when nobody knows the code
 * @param standing null when nobody knows the code
 */
public record ShownCoupon(String code, @Nullable String promotion, KnownCoupon.@Nullable Standing standing) {

    /** Whether it opens its promotion now. */
    public boolean isOpen() {
        return standing == KnownCoupon.Standing.OPEN;
    }
}

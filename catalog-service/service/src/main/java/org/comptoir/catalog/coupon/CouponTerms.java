package org.comptoir.catalog.coupon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a merchandiser wants a code of his own choice to be used; without {@code most} everybody may. */
public record CouponTerms(
        @Nullable Integer most,
        @Nullable Integer perCustomer,
        @Nullable Instant validUntil) {

    CouponKind kind() {
        return most == null ? CouponKind.SHARED : CouponKind.LIMITED;
    }
}

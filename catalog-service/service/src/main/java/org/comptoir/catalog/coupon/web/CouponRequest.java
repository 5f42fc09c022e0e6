package org.comptoir.catalog.coupon.web;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.comptoir.catalog.coupon.CouponTerms;
import org.comptoir.catalog.text.BeforeYear9999;
import org.jspecify.annotations.Nullable;

/**
 * How a code may be used.
 *
 * @param most how many times in all; absent: everybody may, which cannot be changed later
 * @param perCustomer how many times by one customer, who must then be known; absent: any number
 * @param validUntil exclusive; absent: as long as the promotion runs
 */
record CouponRequest(
        @Min(1) @Nullable Integer most,
        @Min(1) @Nullable Integer perCustomer,
        @BeforeYear9999 @Nullable Instant validUntil) {

    CouponTerms terms() {
        return new CouponTerms(
                most, perCustomer, validUntil == null ? null : validUntil.truncatedTo(ChronoUnit.MICROS));
    }
}

package org.comptoir.catalog.coupon.web;

import java.time.Instant;
import org.comptoir.catalog.coupon.Coupon;
import org.comptoir.catalog.coupon.CouponKind;
import org.comptoir.catalog.coupon.CouponStatus;
import org.jspecify.annotations.Nullable;

/** A code that opens a promotion; {@code taken} counts the uses that are held or committed, where they are limited. */
record CouponView(
        String code,
        String promotion,
        CouponKind kind,
        CouponStatus status,
        @Nullable Integer most,
        @Nullable Integer perCustomer,
        @Nullable Integer taken,
        @Nullable Instant validUntil) {

    static CouponView from(Coupon coupon) {
        return new CouponView(
                coupon.code().value(),
                coupon.promotion(),
                coupon.kind(),
                coupon.status(),
                coupon.most(),
                coupon.perCustomer(),
                coupon.most() == null ? null : coupon.taken(),
                coupon.validUntil());
    }
}

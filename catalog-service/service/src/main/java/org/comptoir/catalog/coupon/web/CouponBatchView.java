package org.comptoir.catalog.coupon.web;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.coupon.CouponBatch;
import org.jspecify.annotations.Nullable;

/** Codes that were made together; they are read at {@code …/codes}. */
record CouponBatchView(
        UUID id,
        String promotion,
        int count,
        String prefix,
        @Nullable Instant validUntil,
        Instant createdAt) {

    static CouponBatchView from(CouponBatch batch) {
        return new CouponBatchView(
                batch.id(), batch.promotion(), batch.count(), batch.prefix(), batch.validUntil(), batch.createdAt());
    }
}

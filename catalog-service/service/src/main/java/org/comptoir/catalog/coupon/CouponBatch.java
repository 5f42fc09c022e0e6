package org.comptoir.catalog.coupon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes that were made together, each for one use. */
public record CouponBatch(
        UUID id,
        String promotion,
        int count,
        String prefix,
        @Nullable Instant validUntil,
        Instant createdAt) {

    public static final int MOST = 100_000;
}

package org.comptoir.catalog.coupon.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.comptoir.catalog.coupon.BatchWish;
import org.comptoir.catalog.coupon.CouponBatch;
import org.comptoir.catalog.text.BeforeYear9999;
import org.comptoir.defaults.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Many codes, each for one use.
 *
 * @param prefix capitals and digits that they all begin with
 * @param validUntil exclusive; absent: as long as the promotion runs
 */
record CouponBatchRequest(
        @NotNull @Min(1) @Max(CouponBatch.MOST) Integer count,
        @Pattern(regexp = "[A-Z0-9]{1,12}") @Nullable String prefix,
        @BeforeYear9999 @Nullable Instant validUntil) {

    BatchWish wish(UUID id, String promotion) {
        return new BatchWish(
                id,
                promotion,
                count,
                prefix == null ? "" : prefix,
                validUntil == null ? null : validUntil.truncatedTo(ChronoUnit.MICROS),
                Fingerprint.of(new Content(promotion, this)));
    }

    private record Content(String promotion, CouponBatchRequest request) {}
}

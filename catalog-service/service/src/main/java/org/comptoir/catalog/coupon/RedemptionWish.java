package org.comptoir.catalog.coupon;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to use a coupon.
 *
 * @param code nothing when what was typed cannot be a code
 * @param fingerprint tells the same request from another one under the same id
 */
public record RedemptionWish(
        UUID id,
        Optional<CouponCode> code,
        String reference,
        @Nullable UUID customer,
        Duration hold,
        String fingerprint) {}

package org.comptoir.contracts.catalog.v1;

import java.time.Instant;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Whether a coupon can be used; its code is told as a hash only.
 *
 * <p>Topic {@code catalog.promotions}, key {@code coupon:} and {@code codeHash}.
 *
 * @param codeHash SHA-256 of the code in capitals, without dashes and blanks, hexadecimal
 * @param promotion the promotion it opens
 * @param kind SHARED, LIMITED or SINGLE; the set may grow
 * @param status OPEN, USED_UP or ENDED; the set may grow
 * @param validUntil until when it can be used, exclusive; absent: as long as the promotion runs
 */
@ContractEvent(
        type = "org.comptoir.catalog.coupon-changed.v1",
        topic = Topics.PROMOTIONS,
        kind = ContractEvent.Kind.STATE)
public record CouponChanged(
        String codeHash,
        String promotion,
        String kind,
        String status,
        @Nullable Instant validUntil) {}

package org.comptoir.catalog.coupon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use of a coupon. Each step answers the redemption after it, or the same one when nothing is left to do.
 *
 * @param reference what it is used for: an order, a ticket
 * @param heldUntil the deadline of the hold, on the clock of the database
 * @param fingerprint of the request that made it
 */
public record Redemption(
        UUID id,
        CouponCode code,
        String promotion,
        String reference,
        @Nullable UUID customer,
        RedemptionStatus status,
        Instant heldUntil,
        String fingerprint) {

    /** The order or sale stands. Refused once the deadline has passed. */
    Redemption commit(Instant now) {
        return switch (status) {
            case COMMITTED -> this;
            case HELD -> {
                if (!now.isBefore(heldUntil)) {
                    throw new RedemptionClosed(id, RedemptionStatus.EXPIRED);
                }
                yield with(RedemptionStatus.COMMITTED);
            }
            case RELEASED, EXPIRED -> throw new RedemptionClosed(id, status);
        };
    }

    /** The order or sale does not stand, or no longer. */
    Redemption release() {
        return status == RedemptionStatus.HELD || status == RedemptionStatus.COMMITTED
                ? with(RedemptionStatus.RELEASED)
                : this;
    }

    private Redemption with(RedemptionStatus then) {
        return new Redemption(id, code, promotion, reference, customer, then, heldUntil, fingerprint);
    }
}

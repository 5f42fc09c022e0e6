package org.comptoir.catalog.coupon.web;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.coupon.Redemption;
import org.comptoir.catalog.coupon.RedemptionStatus;

/** The use of a coupon as it stands, and the promotion that the coupon opens. */
record RedemptionView(UUID id, String promotion, String reference, RedemptionStatus status, Instant heldUntil) {

    static RedemptionView from(Redemption redemption) {
        return new RedemptionView(
                redemption.id(),
                redemption.promotion(),
                redemption.reference(),
                redemption.status(),
                redemption.heldUntil());
    }
}

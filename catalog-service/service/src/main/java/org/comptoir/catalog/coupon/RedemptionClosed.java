package org.comptoir.catalog.coupon;

import java.util.UUID;

/** The use of the coupon was given back; it cannot be committed any more. */
public class RedemptionClosed extends RuntimeException {

    private final RedemptionStatus status;

    RedemptionClosed(UUID id, RedemptionStatus status) {
        super("Redemption " + id + " is " + status);
        this.status = status;
    }

    public RedemptionStatus status() {
        return status;
    }
}

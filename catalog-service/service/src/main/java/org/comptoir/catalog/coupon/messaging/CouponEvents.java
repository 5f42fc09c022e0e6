package org.comptoir.catalog.coupon.messaging;

import org.comptoir.catalog.coupon.Coupon;
import org.comptoir.catalog.coupon.CouponsChanged;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed coupon, in the transaction that changed it. */
@Component
class CouponEvents {

    private final Outbox outbox;

    CouponEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(CouponsChanged event) {
        outbox.appendAll(event.coupons().stream().map(CouponEvents::entry).toList());
    }

    private static OutboxEntry entry(Coupon coupon) {
        var contract = contract(coupon);
        return new OutboxEntry("coupon:" + contract.codeHash(), coupon.version(), contract);
    }

    static CouponChanged contract(Coupon coupon) {
        return new CouponChanged(
                coupon.code().hash(),
                coupon.promotion(),
                coupon.kind().name(),
                coupon.status().name(),
                coupon.validUntil());
    }
}

package org.comptoir.catalog.coupon;

import java.util.List;

/** These coupons came to be, or can or cannot be used any more; each is in its new state. */
public record CouponsChanged(List<Coupon> coupons) {

    public CouponsChanged {
        coupons = List.copyOf(coupons);
    }
}

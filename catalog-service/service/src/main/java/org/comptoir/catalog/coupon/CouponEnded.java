package org.comptoir.catalog.coupon;

/** The code was ended for good: nobody uses it any more, on whatever terms. */
public class CouponEnded extends RuntimeException {

    private final CouponCode code;

    CouponEnded(CouponCode code) {
        super("Coupon " + code + " has ended");
        this.code = code;
    }

    public CouponCode code() {
        return code;
    }
}

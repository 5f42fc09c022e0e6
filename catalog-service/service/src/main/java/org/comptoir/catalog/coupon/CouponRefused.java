package org.comptoir.catalog.coupon;

/** The coupon cannot be used, at least not now and not by this customer. */
public class CouponRefused extends RuntimeException {

    private final Reason reason;

    CouponRefused(Reason reason) {
        super("The coupon cannot be used: " + reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        UNKNOWN("it is not known"),
        EXPIRED("its time is over, or that of its promotion"),
        NOT_RUNNING("its promotion does not run now"),
        USED_UP("all its uses are taken"),
        CUSTOMER_REQUIRED("it has a limit per customer, so the customer must be known"),
        CUSTOMER_LIMIT("this customer has used it as often as it can be");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}

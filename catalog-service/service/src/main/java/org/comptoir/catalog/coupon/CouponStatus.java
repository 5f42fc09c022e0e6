package org.comptoir.catalog.coupon;

/** Whether a coupon can be used. */
public enum CouponStatus {
    OPEN,
    /** All its uses are taken; one that is given back opens it again. */
    USED_UP,
    /** The merchant withdrew it. */
    ENDED
}

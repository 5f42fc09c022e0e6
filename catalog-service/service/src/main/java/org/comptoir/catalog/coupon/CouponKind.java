package org.comptoir.catalog.coupon;

/** How often a code can be used. */
public enum CouponKind {
    /** By anybody, as long as the promotion runs. */
    SHARED,
    /** So many times in all. */
    LIMITED,
    /** Once; one of many codes that were made together. */
    SINGLE
}

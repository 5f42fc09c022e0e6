package org.comptoir.catalog.coupon;

/** Where the use of a coupon stands. */
public enum RedemptionStatus {
    /** Set aside until a deadline. */
    HELD,
    /** Used. */
    COMMITTED,
    /** Given back. */
    RELEASED,
    /** Given back because the deadline passed first. */
    EXPIRED
}

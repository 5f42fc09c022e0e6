package org.comptoir.catalog.coupon;

/** The outcome of putting a coupon: its present state, and whether this made it. */
public record CouponPut(Coupon coupon, boolean created) {}

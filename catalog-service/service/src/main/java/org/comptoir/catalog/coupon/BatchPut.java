package org.comptoir.catalog.coupon;

/** The outcome of asking for codes: the batch, and whether this request made it. */
public record BatchPut(CouponBatch batch, boolean created) {}

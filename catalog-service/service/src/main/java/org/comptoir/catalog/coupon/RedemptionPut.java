package org.comptoir.catalog.coupon;

/** The outcome of asking for a use: its present state, and whether this request made it. */
public record RedemptionPut(Redemption redemption, boolean created) {}

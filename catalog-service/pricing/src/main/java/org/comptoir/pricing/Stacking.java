package org.comptoir.pricing;

/** What else may hold beside a promotion. */
enum Stacking {
    /** Other promotions that can be stacked, each on the price that the ones before left. */
    STACKABLE,
    /** Nothing on the same pieces. */
    EXCLUSIVE_ON_ITEM,
    /** Nothing in the same basket. */
    EXCLUSIVE_IN_BASKET
}

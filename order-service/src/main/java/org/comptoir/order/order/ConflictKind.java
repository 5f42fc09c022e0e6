package org.comptoir.order.order;

/** How a fact of the store can contradict an order. */
enum ConflictKind {
    /** Handed over although the order had ended. */
    HANDED_OVER_AFTER_THE_END,
    /** Handed over a second time. */
    HANDED_OVER_TWICE,
    /** Paid otherwise than was due. */
    PAYMENT_DIFFERS,
    /** Handed over otherwise than was ordered. */
    LINES_DIFFER
}

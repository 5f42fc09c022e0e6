package org.comptoir.order.order;

/** How far an order is. */
public enum OrderStatus {
    /** Being checked out: nothing is promised yet. */
    PENDING,
    /** The checkout came to nothing; nothing is held, nothing is owed. */
    REJECTED,
    /** Price, stock and pickup are promised. */
    PLACED,
    /** The goods wait for the customer. */
    READY,
    /** The goods are with the customer. */
    COMPLETED,
    /** Ended without a hand-over. */
    CANCELLED
}

package org.comptoir.order.order;

/** How far the store is with an order. */
public enum FulfilmentStatus {
    /** The order is not placed (yet); the store knows nothing. */
    PLANNED,
    ALLOCATED,
    PICKED,
    READY,
    HANDED_OVER,
    CANCELLED,
    EXPIRED;

    boolean isWaiting() {
        return this == ALLOCATED || this == PICKED || this == READY;
    }
}

package org.comptoir.order.cart;

/** How far a basket is. */
public enum CartStatus {
    /** Somebody may still change it. */
    OPEN,
    /** It became an order and never changes again. */
    ORDERED,
    /** Its owner has left it. */
    ABANDONED
}

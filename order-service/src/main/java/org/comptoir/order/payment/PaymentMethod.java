package org.comptoir.order.payment;

/** How an order is paid. */
public enum PaymentMethod {
    /** At the store, when the goods are handed over. */
    IN_STORE,
    /** By card through the payment provider: put aside at the order, taken at the hand-over. */
    CARD
}

package org.comptoir.order.order;

/** Why an order ended without a hand-over. */
public enum CancellationReason {
    CUSTOMER,
    AGENT,
    STORE,
    /** Nobody collected it in time; only the clock says so. */
    EXPIRED
}

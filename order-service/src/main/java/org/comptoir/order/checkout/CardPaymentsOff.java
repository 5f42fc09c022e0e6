package org.comptoir.order.checkout;

/** No payment provider is set up here: orders are paid in the store. */
public class CardPaymentsOff extends RuntimeException {
    public CardPaymentsOff() {
        super("Orders cannot be paid by card here; choose IN_STORE");
    }
}

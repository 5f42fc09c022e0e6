package org.comptoir.order.checkout;

import java.util.UUID;

/** The payment provider has not answered (yet): the order is neither placed nor refused, and is asked about again. */
public class PaymentUnknown extends RuntimeException {
    private final UUID orderId;

    public PaymentUnknown(UUID orderId) {
        super("The payment is still being checked; repeat the same request, nothing is paid twice");
        this.orderId = orderId;
    }

    public UUID orderId() {
        return orderId;
    }
}

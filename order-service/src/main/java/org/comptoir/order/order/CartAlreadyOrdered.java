package org.comptoir.order.order;

import java.util.UUID;

/** The basket has an order already; a basket is ordered once. */
public class CartAlreadyOrdered extends RuntimeException {
    private final UUID orderId;

    public CartAlreadyOrdered(UUID cartId, UUID orderId) {
        super("Cart " + cartId + " already has an order; repeat or read that one");
        this.orderId = orderId;
    }

    public UUID orderId() {
        return orderId;
    }
}

package org.comptoir.order.order;

import java.util.UUID;

/** The order is in a state that does not allow what was asked. */
public class OrderClosed extends RuntimeException {
    private final OrderStatus status;

    public OrderClosed(UUID orderId, OrderStatus status) {
        super("Order " + orderId + " is " + status + " and cannot be cancelled");
        this.status = status;
    }

    public OrderStatus status() {
        return status;
    }
}

package org.comptoir.order.order;

/** Something happened to an order; told in the transaction in which it happened. */
public sealed interface OrderEvent {
    Order order();

    /** Price, stock and pickup are promised. */
    record Placed(Order order) implements OrderEvent {}

    /** The goods wait. */
    record Ready(Order order) implements OrderEvent {}

    /** The goods are with the customer. */
    record Completed(Order order) implements OrderEvent {}

    /** Ended without a hand-over. */
    record Cancelled(Order order) implements OrderEvent {}

    /** The store has something else to do than before. */
    record FulfilmentMoved(Order order) implements OrderEvent {}
}

package org.comptoir.order.cart;

import java.util.UUID;

/** The basket has become an order: it is not changed any more. */
public class CartClosed extends RuntimeException {
    public CartClosed(UUID cartId) {
        super("Cart " + cartId + " has been ordered; begin a new one");
    }
}

package org.comptoir.order.cart;

import java.util.UUID;

/** Somebody changed the basket since the caller last saw it. */
public class CartChangedMeanwhile extends RuntimeException {
    public CartChangedMeanwhile(UUID cartId) {
        super("Cart " + cartId + " has changed since it was read");
    }
}

package org.comptoir.order.cart.messaging;

import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.order.cart.Cart;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each change of a basket, in the transaction of the change. */
@Component
class CartEvents {
    private final Outbox outbox;

    CartEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void changed(org.comptoir.order.cart.CartChanged event) {
        Cart cart = event.cart();
        outbox.append(cart.id().toString(), cart.sequence(), contract(cart));
    }

    static CartChanged contract(Cart cart) {
        return new CartChanged(
                cart.id(),
                cart.customerId(),
                cart.channel(),
                cart.status().name(),
                cart.lines().stream()
                        .map(line -> new CartChanged.Line(line.sku(), null, line.quantity()))
                        .toList(),
                cart.changedAt());
    }
}

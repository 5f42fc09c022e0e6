package org.comptoir.order.cart.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.order.cart.Cart;
import org.jspecify.annotations.Nullable;

/** A basket as its owner sees it. */
record CartView(
        UUID id,
        @Nullable UUID customerId,
        String channel,
        String status,
        List<CartLineView> lines,
        long version,
        Instant changedAt) {

    record CartLineView(String sku, int quantity) {}

    static CartView from(Cart cart) {
        return new CartView(
                cart.id(),
                cart.customerId(),
                cart.channel(),
                cart.status().name(),
                cart.lines().stream()
                        .map(line -> new CartLineView(line.sku(), line.quantity()))
                        .toList(),
                cart.sequence(),
                cart.changedAt());
    }
}

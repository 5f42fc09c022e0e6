package org.comptoir.order.cart;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class CartFixture {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private CartFixture() {}

    public static Cart cart(@Nullable UUID customer) {
        return new Cart(UUID.randomUUID(), "frontend", content(customer, 1), NOW);
    }

    static CartContent content(@Nullable UUID customer, int quantity) {
        return new CartContent(customer, "web", List.of(new CartLine("MILK", quantity)));
    }
}

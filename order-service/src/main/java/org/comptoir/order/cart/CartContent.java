package org.comptoir.order.cart;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a basket holds, as its owner sends it: always the whole.
 *
 * @param customerId whose it is, once known
 * @param channel where it is filled
 */
public record CartContent(@Nullable UUID customerId, String channel, List<CartLine> lines) {
    public CartContent {
        lines = List.copyOf(lines);
    }
}

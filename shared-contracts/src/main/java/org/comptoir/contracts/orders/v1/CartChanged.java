package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A basket after a change, whichever channel made it.
 *
 * <p>Topic {@code orders.carts}, key {@code cartId}.
 *
 * @param cartId the basket
 * @param customerId whose it is, once known
 * @param channel where it was begun
 * @param status OPEN, ORDERED or ABANDONED; the set may grow
 * @param lines what is in it, in the order of the shopper; may be empty
 * @param changedAt when
 */
@ContractEvent(type = "org.comptoir.orders.cart-changed.v1", topic = Topics.CARTS, kind = ContractEvent.Kind.STATE)
public record CartChanged(
        UUID cartId, @Nullable UUID customerId, String channel, String status, List<Line> lines, Instant changedAt) {
    /** Keeps its own copy of each list. */
    public CartChanged {
        lines = List.copyOf(lines);
    }

    /**
     * One article of the basket.
     *
     * @param sku the article
     * @param name as shown to the shopper when the line was added
     * @param quantity units, at least 1
     */
    public record Line(String sku, @Nullable String name, int quantity) {}
}

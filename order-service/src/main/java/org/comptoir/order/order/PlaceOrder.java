package org.comptoir.order.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.order.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * The wish to order, as a caller sent it.
 *
 * @param fingerprint equal for equal wishes
 * @param collectBy until when the goods should wait; three days when left open
 * @param token the payment provider's name for the card, never its number
 */
public record PlaceOrder(
        UUID orderId,
        String fingerprint,
        @Nullable UUID cartId,
        UUID customerId,
        String channel,
        List<WantedLine> lines,
        String storeId,
        @Nullable Instant collectBy,
        PaymentMethod method,
        @Nullable String token) {
    /** One article and how many of it. */
    public record WantedLine(String sku, int quantity) {}

    public PlaceOrder {
        lines = List.copyOf(lines);
    }
}

package org.comptoir.customer.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry refers to in other services; only what applies is present. */
public record References(
        @Nullable UUID cartId,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        @Nullable UUID fulfilmentId,
        @Nullable UUID saleId,
        @Nullable String ticketNumber) {
    /** Of a basket. */
    public static References toCart(UUID cartId) {
        return new References(cartId, null, null, null, null, null);
    }

    /** Of an order and its fulfilment; the basket is known when it is placed, the number not at the counter. */
    public static References toOrder(
            @Nullable UUID cartId, UUID orderId, @Nullable String orderNumber, UUID fulfilmentId) {
        return new References(cartId, orderId, orderNumber, fulfilmentId, null, null);
    }

    /** Of a till sale. */
    public static References toSale(UUID saleId, String ticketNumber) {
        return new References(null, null, null, null, saleId, ticketNumber);
    }
}

package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A customer ordered: price, stock and pickup are promised.
 *
 * <p>Topic {@code orders.orders}, key {@code orderId}.
 *
 * @param orderId the order
 * @param number the order number that people read and say
 * @param cartId the basket it came from
 * @param customerId opaque: who it is, only customer-service knows
 * @param channel where it was placed
 * @param lines what was ordered, priced
 * @param total sum of the lines, VAT included
 * @param fulfilmentId the fulfilment
 * @param storeId the store of the pickup
 * @param payment how it is paid
 * @param placedAt when
 */
@ContractEvent(type = "org.comptoir.orders.order-placed.v1", topic = Topics.ORDERS, kind = ContractEvent.Kind.FACT)
public record OrderPlaced(
        UUID orderId,
        String number,
        @Nullable UUID cartId,
        UUID customerId,
        String channel,
        List<Line> lines,
        MoneyAmount total,
        UUID fulfilmentId,
        String storeId,
        Payment payment,
        Instant placedAt) {
    /** Keeps its own copy of each list. */
    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    /**
     * One article as sold.
     *
     * @param sku the article
     * @param name as printed for the customer
     * @param quantity units, at least 1
     * @param unitPrice price of one unit, VAT included
     * @param total what the line costs, VAT included
     * @param vatRate VAT rate in basis points: 550 is 5.5 %
     */
    public record Line(String sku, String name, int quantity, MoneyAmount unitPrice, MoneyAmount total, int vatRate) {}

    /**
     * How the order is paid and how far that is.
     *
     * @param method IN_STORE or CARD; the set may grow
     * @param status DUE, AUTHORISED, UNKNOWN, PAID; the set may grow
     */
    public record Payment(String method, String status) {}
}

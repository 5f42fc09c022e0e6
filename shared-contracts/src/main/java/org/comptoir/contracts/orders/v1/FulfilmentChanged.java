package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;

/**
 * What a store must know to prepare and hand over one order.
 *
 * <p>Topic {@code orders.fulfilments}, key {@code fulfilmentId}.
 *
 * @param fulfilmentId the fulfilment; also the id of its reservation
 * @param orderId the order
 * @param orderNumber the order number that people read and say
 * @param customerId opaque: who it is, only customer-service knows
 * @param channel where the order was placed
 * @param method PICKUP; the set may grow
 * @param storeId the store that prepares it
 * @param status ALLOCATED, PICKED, READY, HANDED_OVER, CANCELLED or EXPIRED; the set may grow
 * @param lines what to prepare
 * @param amountDue what is to be paid at the store, zero when paid
 * @param pickupCodeHash SHA-256 in hex of the fulfilment id, a colon and the pickup code: the store can check a code and nobody can read it
 * @param collectBy until when the goods wait
 * @param changedAt when
 */
@ContractEvent(
        type = "org.comptoir.orders.fulfilment-changed.v1",
        topic = Topics.FULFILMENTS,
        kind = ContractEvent.Kind.STATE)
public record FulfilmentChanged(
        UUID fulfilmentId,
        UUID orderId,
        String orderNumber,
        UUID customerId,
        String channel,
        String method,
        String storeId,
        String status,
        List<Line> lines,
        MoneyAmount amountDue,
        String pickupCodeHash,
        Instant collectBy,
        Instant changedAt) {
    /** Keeps its own copy of each list. */
    public FulfilmentChanged {
        lines = List.copyOf(lines);
    }

    /**
     * One article to prepare.
     *
     * @param sku the article
     * @param name as printed for the customer
     * @param quantity units, at least 1
     * @param unitPrice price of one unit, VAT included
     */
    public record Line(String sku, String name, int quantity, MoneyAmount unitPrice) {}
}

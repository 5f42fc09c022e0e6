package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * The order will not be served; stock and money go back.
 *
 * <p>Topic {@code orders.orders}, key {@code orderId}.
 *
 * @param orderId the order
 * @param number the order number that people read and say
 * @param customerId opaque: who it is, only customer-service knows
 * @param fulfilmentId the fulfilment
 * @param storeId the store of the pickup
 * @param reason CUSTOMER, AGENT, STORE or EXPIRED; the set may grow
 * @param actor role and subject of who did it, or system
 * @param cancelledAt when
 */
@ContractEvent(type = "org.comptoir.orders.order-cancelled.v1", topic = Topics.ORDERS, kind = ContractEvent.Kind.FACT)
public record OrderCancelled(
        UUID orderId,
        String number,
        UUID customerId,
        UUID fulfilmentId,
        String storeId,
        String reason,
        String actor,
        Instant cancelledAt) {}

package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;

/**
 * Everything ordered is in the hands of the customer and paid.
 *
 * <p>Topic {@code orders.orders}, key {@code orderId}.
 *
 * @param orderId the order
 * @param number the order number that people read and say
 * @param customerId opaque: who it is, only customer-service knows
 * @param fulfilmentId the fulfilment
 * @param storeId the store of the pickup
 * @param total sum of the lines, VAT included
 * @param completedAt when
 */
@ContractEvent(type = "org.comptoir.orders.order-completed.v1", topic = Topics.ORDERS, kind = ContractEvent.Kind.FACT)
public record OrderCompleted(
        UUID orderId,
        String number,
        UUID customerId,
        UUID fulfilmentId,
        String storeId,
        MoneyAmount total,
        Instant completedAt) {}

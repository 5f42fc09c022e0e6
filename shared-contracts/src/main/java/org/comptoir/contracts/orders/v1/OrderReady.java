package org.comptoir.contracts.orders.v1;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;

/**
 * The goods wait at the store: the customer may come, with the code.
 *
 * <p>Topic {@code orders.orders}, key {@code orderId}.
 *
 * @param orderId the order
 * @param number the order number that people read and say
 * @param customerId opaque: who it is, only customer-service knows
 * @param fulfilmentId the fulfilment
 * @param storeId the store of the pickup
 * @param pickupCode what the customer shows or says; a secret between customer and store
 * @param collectBy until when the goods wait
 * @param amountDue what is to be paid at the store, zero when paid
 * @param readyAt when
 */
@ContractEvent(type = "org.comptoir.orders.order-ready.v1", topic = Topics.ORDERS, kind = ContractEvent.Kind.FACT)
public record OrderReady(
        UUID orderId,
        String number,
        UUID customerId,
        UUID fulfilmentId,
        String storeId,
        String pickupCode,
        Instant collectBy,
        MoneyAmount amountDue,
        Instant readyAt) {}

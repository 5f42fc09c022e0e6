package org.comptoir.contracts.store.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The customer has the goods; what was due is paid.
 *
 * <p>Topic {@code store.work}, key {@code fulfilmentId}.
 *
 * @param handOverId the hand-over, chosen by the till
 * @param fulfilmentId the fulfilment
 * @param orderId the order
 * @param storeId the store
 * @param customerId opaque: who it is, only customer-service knows
 * @param lines what was handed over
 * @param payment what was paid at the store; absent when nothing was due
 * @param actor role and subject of who did it
 * @param handedOverAt when
 */
@ContractEvent(
        type = "org.comptoir.store.fulfilment-handed-over.v1",
        topic = Topics.WORK,
        kind = ContractEvent.Kind.FACT)
public record FulfilmentHandedOver(
        UUID handOverId,
        UUID fulfilmentId,
        UUID orderId,
        String storeId,
        UUID customerId,
        List<Line> lines,
        @Nullable Payment payment,
        String actor,
        Instant handedOverAt) {
    /** Keeps its own copy of each list. */
    public FulfilmentHandedOver {
        lines = List.copyOf(lines);
    }

    /**
     * One article and how many units of it.
     *
     * @param sku the article
     * @param quantity units, at least 1
     */
    public record Line(String sku, int quantity) {}

    /**
     * What was paid at the store.
     *
     * @param tender CASH or CARD; the set may grow
     * @param paid how much
     */
    public record Payment(String tender, MoneyAmount paid) {}
}

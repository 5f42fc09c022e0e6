package org.comptoir.contracts.store.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * A clerk took the goods from the shelf.
 *
 * <p>Topic {@code store.work}, key {@code fulfilmentId}.
 *
 * @param fulfilmentId the fulfilment
 * @param orderId the order
 * @param storeId the store
 * @param lines what was picked
 * @param actor role and subject of who did it
 * @param pickedAt when
 */
@ContractEvent(type = "org.comptoir.store.fulfilment-picked.v1", topic = Topics.WORK, kind = ContractEvent.Kind.FACT)
public record FulfilmentPicked(
        UUID fulfilmentId, UUID orderId, String storeId, List<Line> lines, String actor, Instant pickedAt) {
    /** Keeps its own copy of each list. */
    public FulfilmentPicked {
        lines = List.copyOf(lines);
    }

    /**
     * One article and how many units of it.
     *
     * @param sku the article
     * @param quantity units, at least 1
     */
    public record Line(String sku, int quantity) {}
}

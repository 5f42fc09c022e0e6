package org.comptoir.contracts.store.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * A clerk could not take goods from the shelf for an order.
 *
 * <p>Topic {@code store.work}, key {@code fulfilmentId}.
 *
 * @param rejectionId this rejection
 * @param fulfilmentId the fulfilment
 * @param orderId the order
 * @param storeId the store
 * @param lines what cannot be picked
 * @param actor role and subject of who did it
 * @param rejectedAt when
 */
@ContractEvent(type = "org.comptoir.store.pick-rejected.v1", topic = Topics.WORK, kind = ContractEvent.Kind.FACT)
public record PickRejected(
        UUID rejectionId,
        UUID fulfilmentId,
        UUID orderId,
        String storeId,
        List<Line> lines,
        String actor,
        Instant rejectedAt) {
    /** Keeps its own copy of each list. */
    public PickRejected {
        lines = List.copyOf(lines);
    }

    /**
     * One article and why it cannot be picked.
     *
     * @param sku the article
     * @param quantity units, at least 1
     * @param reason NOT_FOUND, DAMAGED, EXPIRED, DISPLAY_PIECE or OTHER; the set may grow
     */
    public record Line(String sku, int quantity, String reason) {}
}

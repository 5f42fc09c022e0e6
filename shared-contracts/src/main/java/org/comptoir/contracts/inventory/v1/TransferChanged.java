package org.comptoir.contracts.inventory.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * Goods on their way from one location to another, after a step.
 *
 * <p>Topic {@code inventory.transfers}, key {@code transferId}.
 *
 * @param transferId the transfer
 * @param fromLocationId who sent
 * @param toLocationId who receives
 * @param status SENT, PARTLY_RECEIVED, RECEIVED or CLOSED; the set may grow
 * @param lines what was sent, one line per article
 * @param changedAt when
 */
@ContractEvent(
        type = "org.comptoir.inventory.transfer-changed.v1",
        topic = Topics.TRANSFERS,
        kind = ContractEvent.Kind.STATE)
public record TransferChanged(
        UUID transferId,
        String fromLocationId,
        String toLocationId,
        String status,
        List<Line> lines,
        Instant changedAt) {
    /** Keeps its own copy of each list. */
    public TransferChanged {
        lines = List.copyOf(lines);
    }

    /**
     * One article.
     *
     * @param sku the article
     * @param sent units that left
     * @param received units that arrived
     * @param lost units that will not arrive any more
     */
    public record Line(String sku, int sent, int received, int lost) {}
}

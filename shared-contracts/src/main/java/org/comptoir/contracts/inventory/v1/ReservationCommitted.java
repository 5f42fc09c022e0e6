package org.comptoir.contracts.inventory.v1;

import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * The order stands: the reserved units are promised without a deadline.
 *
 * <p>Topic {@code inventory.reservations}, key {@code reservationId}.
 *
 * @param reservationId equals the fulfilment it serves
 * @param orderId the order
 * @param locationId where the units are
 * @param lines what was reserved
 */
@ContractEvent(
        type = "org.comptoir.inventory.reservation-committed.v1",
        topic = Topics.RESERVATIONS,
        kind = ContractEvent.Kind.FACT)
public record ReservationCommitted(UUID reservationId, UUID orderId, String locationId, List<Line> lines) {
    /** Keeps its own copy of each list. */
    public ReservationCommitted {
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

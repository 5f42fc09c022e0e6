package org.comptoir.contracts.inventory.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Units were set aside for an order; nobody else is sold them before {@code heldUntil}.
 *
 * <p>Topic {@code inventory.reservations}, key {@code reservationId}.
 *
 * @param reservationId equals the fulfilment it serves
 * @param orderId the order
 * @param locationId where the units are
 * @param lines what was reserved
 * @param heldUntil the deadline, on the clock of the database
 * @param channel the channel that asked
 * @param priority 0, the first to be given up when a shelf runs short, to 9
 * @param slotStart beginning of the pickup slot that is held with the units
 * @param slotEnd its end
 */
@ContractEvent(
        type = "org.comptoir.inventory.stock-reserved.v1",
        topic = Topics.RESERVATIONS,
        kind = ContractEvent.Kind.FACT)
public record StockReserved(
        UUID reservationId,
        UUID orderId,
        String locationId,
        List<Line> lines,
        Instant heldUntil,
        @Nullable String channel,
        @Nullable Integer priority,
        @Nullable Instant slotStart,
        @Nullable Instant slotEnd) {
    /** Keeps its own copy of each list. */
    public StockReserved {
        lines = List.copyOf(lines);
    }

    /** The event without the fields by which version 1 grew. */
    public StockReserved(UUID reservationId, UUID orderId, String locationId, List<Line> lines, Instant heldUntil) {
        this(reservationId, orderId, locationId, lines, heldUntil, null, null, null, null);
    }

    /**
     * One article and how many units of it.
     *
     * @param sku the article
     * @param quantity units, at least 1
     */
    public record Line(String sku, int quantity) {}
}

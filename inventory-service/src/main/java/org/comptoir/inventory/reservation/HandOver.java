package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.StockMovement;

/**
 * A store gave goods to their customer.
 *
 * @param id of the hand-over, chosen by the till
 * @param reservation that it settles
 * @param orderId the order
 * @param location the store
 * @param lines what was really handed over
 * @param actor who did it
 * @param at when
 */
public record HandOver(
        UUID id,
        ReservationId reservation,
        UUID orderId,
        LocationId location,
        List<Line> lines,
        String actor,
        Instant at) {
    public HandOver {
        lines = List.copyOf(lines);
    }

    /** One movement per line, each with a source of its own. */
    List<StockMovement> movements() {
        StockMovement[] movements = new StockMovement[lines.size()];
        for (int i = 0; i < movements.length; i++) {
            Line line = lines.get(i);
            String source = "hand-over:" + id + ":" + (i + 1);
            movements[i] = StockMovement.sold(line.at(location), line.quantity(), source, actor, at);
        }
        return List.of(movements);
    }
}

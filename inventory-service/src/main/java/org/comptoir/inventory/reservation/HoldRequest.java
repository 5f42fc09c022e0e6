package org.comptoir.inventory.reservation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;

/**
 * A buyer wants units set aside.
 *
 * @param id names the reservation
 * @param orderId for which order
 * @param location where
 * @param lines what, one line per article
 * @param hold for how long
 * @param fingerprint tells the same request from another one under the same id
 */
public record HoldRequest(
        ReservationId id, UUID orderId, LocationId location, List<Line> lines, Duration hold, String fingerprint) {
    public HoldRequest {
        lines = List.copyOf(lines);
    }

    /** Sums the lines per article: two lines of one article are one demand. */
    public static HoldRequest of(ReservationId id, UUID orderId, LocationId location, List<Line> lines, Duration hold) {
        List<Line> summed = Line.summed(lines);
        String fingerprint = Fingerprint.of(new Content(
                orderId,
                location.value(),
                summed.stream().map(line -> line.sku() + "*" + line.quantity()).toList(),
                hold.toSeconds()));
        return new HoldRequest(id, orderId, location, summed, hold, fingerprint);
    }

    List<Shelf> shelves() {
        return lines.stream().map(line -> line.at(location)).toList();
    }

    private record Content(UUID orderId, String location, List<String> lines, long holdSeconds) {}
}

package org.comptoir.inventory.reservation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A buyer wants units set aside.
 *
 * @param id names the reservation
 * @param orderId for which order
 * @param location where
 * @param lines what, one line per article
 * @param hold for how long
 * @param wish how
 * @param fingerprint tells the same request from another one under the same id
 */
public record HoldRequest(
        ReservationId id,
        UUID orderId,
        LocationId location,
        List<Line> lines,
        Duration hold,
        HoldWish wish,
        String fingerprint) {
    public HoldRequest {
        lines = List.copyOf(lines);
    }

    /** With the usual wish. */
    public static HoldRequest of(ReservationId id, UUID orderId, LocationId location, List<Line> lines, Duration hold) {
        return of(id, orderId, location, lines, hold, HoldWish.USUAL);
    }

    /** Sums the lines per article: two lines of one article are one demand. */
    public static HoldRequest of(
            ReservationId id, UUID orderId, LocationId location, List<Line> lines, Duration hold, HoldWish wish) {
        List<Line> summed = Line.summed(lines);
        Content content = new Content(
                orderId,
                location.value(),
                summed.stream().map(line -> line.sku() + "*" + line.quantity()).toList(),
                hold.toSeconds());
        String fingerprint = Fingerprint.of(wish.equals(HoldWish.USUAL) ? content : Special.of(content, wish));
        return new HoldRequest(id, orderId, location, summed, hold, wish, fingerprint);
    }

    List<Shelf> shelves() {
        return lines.stream().map(line -> line.at(location)).toList();
    }

    int units() {
        return lines.stream().mapToInt(Line::quantity).reduce(0, Math::addExact);
    }

    private record Content(UUID orderId, String location, List<String> lines, long holdSeconds) {}

    /** A usual request has the fingerprint that it had before there were wishes. */
    private record Special(
            Content content,
            String channel,
            int priority,
            @Nullable String slotStart,
            String mode,
            String purpose,
            @Nullable String replaces) {
        static Special of(Content content, HoldWish wish) {
            return new Special(
                    content,
                    wish.channel(),
                    wish.priority(),
                    Objects.toString(wish.slotStart(), null),
                    wish.mode().name(),
                    wish.purpose().name(),
                    Objects.toString(wish.replaces(), null));
        }
    }
}

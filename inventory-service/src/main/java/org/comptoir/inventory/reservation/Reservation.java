package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.slot.Booking;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Units of one location set aside for one order. Each step answers the reservation after it, or the same one when nothing is left to
 * do.
 *
 * @param id chosen by the caller, equals the fulfilment
 * @param orderId the order
 * @param location where the units are
 * @param lines what is set aside, one line per article, in order of SKU
 * @param asked what was asked for, in the same order; more than {@code lines} when the buyer took what there was
 * @param terms how it is held
 * @param status where it stands
 * @param heldUntil the deadline of the hold, on the clock of the database
 * @param reason why it was released
 * @param fingerprint of the request that made it
 * @param version grows with each step
 */
public record Reservation(
        ReservationId id,
        UUID orderId,
        LocationId location,
        List<Line> lines,
        List<Line> asked,
        HoldTerms terms,
        ReservationStatus status,
        Instant heldUntil,
        @Nullable String reason,
        String fingerprint,
        long version) {
    /** The reservation of an order that asked for no hold, or whose hold was never seen here. */
    private static final String UNASKED = "";

    private static final String REPLACED = "REPLACED";

    public Reservation {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    /** Held from {@code now}, for as long as was asked: these of the lines that were asked for, in this slot. */
    static Reservation held(HoldRequest request, List<Line> granted, @Nullable Slot slot, Instant now) {
        return new Reservation(
                request.id(),
                request.orderId(),
                request.location(),
                granted,
                request.lines(),
                new HoldTerms(request.wish().channel(), request.wish().priority(), slot),
                ReservationStatus.HELD,
                now.plus(request.hold()),
                null,
                request.fingerprint(),
                1);
    }

    /** What the rest of the platform says about an order whose hold was never seen here. */
    static Reservation unasked(
            ReservationId id,
            UUID orderId,
            LocationId location,
            List<Line> lines,
            ReservationStatus status,
            Instant now) {
        List<Line> summed = Line.summed(lines);
        return new Reservation(id, orderId, location, summed, summed, HoldTerms.USUAL, status, now, null, UNASKED, 1);
    }

    /** The buyer's order stands. Refused once the deadline has passed. */
    Reservation commit(Instant now) {
        return switch (status) {
            case COMMITTED, FULFILLED -> this;
            case HELD -> {
                if (!now.isBefore(heldUntil)) {
                    throw new ReservationClosed(id, ReservationStatus.EXPIRED);
                }
                yield next(ReservationStatus.COMMITTED, null);
            }
            case RELEASED, EXPIRED -> throw new ReservationClosed(id, status);
        };
    }

    /** The order was accepted: an accepted order is a promise, whatever became of the hold, unless another one took its place. */
    Reservation promise() {
        return status == ReservationStatus.COMMITTED || status == ReservationStatus.FULFILLED || wasReplaced()
                ? this
                : next(ReservationStatus.COMMITTED, null);
    }

    private boolean wasReplaced() {
        return status == ReservationStatus.RELEASED && REPLACED.equals(reason);
    }

    /** Another reservation of the same order takes its place. */
    Reservation giveWay() {
        return release(REPLACED);
    }

    /** The order no longer wants the units. */
    Reservation release(String because) {
        if (status == ReservationStatus.FULFILLED) {
            throw new ReservationClosed(id, status);
        }
        return status.isLive() ? next(ReservationStatus.RELEASED, because) : this;
    }

    /** The deadline has passed. */
    Reservation expire() {
        return status == ReservationStatus.HELD ? next(ReservationStatus.EXPIRED, null) : this;
    }

    /** The customer has the goods; the store is right, whatever was known here. */
    Reservation fulfil() {
        return status == ReservationStatus.FULFILLED ? this : next(ReservationStatus.FULFILLED, reason);
    }

    List<Shelf> shelves() {
        return lines.stream().map(line -> line.at(location)).toList();
    }

    /** Its place in the slot that was promised with the units, if one was. */
    Optional<Booking> booking() {
        Slot slot = terms.slot();
        return slot == null ? Optional.empty() : Optional.of(new Booking(location, slot, units()));
    }

    private int units() {
        return lines.stream().mapToInt(Line::quantity).reduce(0, Math::addExact);
    }

    private Reservation next(ReservationStatus then, @Nullable String because) {
        return new Reservation(
                id, orderId, location, lines, asked, terms, then, heldUntil, because, fingerprint, version + 1);
    }
}

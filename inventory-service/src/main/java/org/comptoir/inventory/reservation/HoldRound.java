package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.safety.Safety;
import org.comptoir.inventory.slot.Booking;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.slot.SlotFull;
import org.comptoir.inventory.slot.SlotUnavailable;
import org.comptoir.inventory.stock.InsufficientStock;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * Requests for holds whose rows are locked, decided one after the other in memory: first come, first served, and each sees what those
 * before it took. A group that fails leaves no trace of what its first members had been given.
 */
final class HoldRound {
    private final Map<ReservationId, Reservation> known;
    private final Map<ReservationId, Reservation> replaced;
    private final Map<ReservationId, Booking> bookings;
    private final Claims.Claimed claimed;
    private final Safety safety;
    private final LocationDirectory locations;
    private final Instant now;
    private final List<Reservation> granted = new ArrayList<>();
    private final Map<ReservationId, Reservation> released = new HashMap<>();
    private final Map<ReservationId, String> traces = new HashMap<>();

    /**
     * Begins a round.
     *
     * @param known what was decided before under the ids that are asked for, and the time
     * @param replaced the reservations that are to be replaced, locked
     * @param bookings the place in a slot that each request asks for; absent when that slot cannot be booked
     * @param claimed the locked levels and loads
     * @param safety what is kept back
     * @param locations what each location can do
     */
    HoldRound(
            Reservations.Known known,
            Map<ReservationId, Reservation> replaced,
            Map<ReservationId, Booking> bookings,
            Claims.Claimed claimed,
            Safety safety,
            LocationDirectory locations) {
        this.known = new HashMap<>(known.reservations());
        this.now = known.now();
        this.replaced = replaced;
        this.bookings = bookings;
        this.claimed = claimed;
        this.safety = safety;
        this.locations = locations;
    }

    List<Reservation> granted() {
        return granted;
    }

    /** The reservations that gave way, after that step. */
    List<Reservation> released() {
        return List.copyOf(released.values());
    }

    Map<ReservationId, String> traces() {
        return traces;
    }

    Claims.Claimed claimed() {
        return claimed;
    }

    Decision decide(HoldCall call) {
        Deque<Runnable> undo = new ArrayDeque<>();
        List<Held> held = new ArrayList<>();
        try {
            for (HoldRequest request : call.group().requests()) {
                held.add(decide(request, undo));
            }
        } catch (AlreadyDifferent
                | NotFound
                | ReservationClosed
                | UnknownLocation
                | InsufficientStock
                | SlotUnavailable
                | SlotFull refusal) {
            undo.forEach(Runnable::run);
            return new Decision.Refused(refusal);
        }
        String trace = call.trace();
        for (Held each : held) {
            if (each.created()) {
                known.put(each.reservation().id(), each.reservation());
                granted.add(each.reservation());
                if (trace != null) {
                    traces.put(each.reservation().id(), trace);
                }
            }
        }
        return new Decision.Granted(held);
    }

    private Held decide(HoldRequest request, Deque<Runnable> undo) {
        Reservation stands = known.get(request.id());
        if (stands != null) {
            if (!stands.fingerprint().equals(request.fingerprint())) {
                throw new AlreadyDifferent();
            }
            return new Held(stands, false);
        }
        KnownLocation location = location(request);
        Reservation before = giveWay(request, undo);
        List<Line> lines = take(request, undo);
        Slot slot = book(request, location, lines, undo);
        Reservation fresh = Reservation.held(request, lines, slot, now);
        return new Held(
                before != null && before.status() == ReservationStatus.COMMITTED ? fresh.commit(now) : fresh, true);
    }

    private KnownLocation location(HoldRequest request) {
        Capability purpose = request.wish().purpose();
        return locations
                .find(request.location())
                .filter(each -> each.kind().keepsStock())
                .filter(each -> purpose == Capability.PICKUP ? each.offersPickup() : each.can(purpose))
                .orElseThrow(() -> UnknownLocation.forPurpose(request.location(), purpose));
    }

    /** The reservation that this one replaces goes first, so that the last unit and the last place can be swapped for themselves. */
    private @Nullable Reservation giveWay(HoldRequest request, Deque<Runnable> undo) {
        ReservationId id = request.wish().replaces();
        if (id == null) {
            return null;
        }
        Reservation before = replaced.get(id);
        if (before == null || !before.orderId().equals(request.orderId())) {
            throw NotFound.of("reservation", id);
        }
        if (released.containsKey(id) || !before.status().isLive()) {
            throw new ReservationClosed(id, released.containsKey(id) ? ReservationStatus.RELEASED : before.status());
        }
        claimed.release(before);
        released.put(id, before.giveWay());
        undo.push(() -> {
            released.remove(id);
            claimed.takeBack(before);
        });
        return before;
    }

    private List<Line> take(HoldRequest request, Deque<Runnable> undo) {
        List<Line> lines = new ArrayList<>(request.lines().size());
        List<InsufficientStock.Shortage> shortages = new ArrayList<>();
        for (Line line : request.lines()) {
            Shelf shelf = line.at(request.location());
            int sellable = claimed.shelves()
                    .at(shelf)
                    .sellable(safety.units(shelf, request.wish().channel()));
            if (sellable < line.quantity()) {
                shortages.add(new InsufficientStock.Shortage(line.sku().value(), line.quantity(), sellable));
            }
            if (sellable > 0) {
                lines.add(new Line(line.sku(), Math.min(sellable, line.quantity())));
            }
        }
        boolean enough = request.wish().mode() == HoldMode.BEST_EFFORT ? !lines.isEmpty() : shortages.isEmpty();
        if (!enough) {
            throw new InsufficientStock(shortages);
        }
        for (Line line : lines) {
            StockLevel level = claimed.shelves().at(line.at(request.location()));
            level.reserve(line.quantity());
            undo.push(() -> level.release(line.quantity()));
        }
        return lines;
    }

    private @Nullable Slot book(HoldRequest request, KnownLocation location, List<Line> lines, Deque<Runnable> undo) {
        Instant start = request.wish().slotStart();
        if (start == null) {
            return null;
        }
        Booking asked = bookings.get(request.id());
        if (asked == null) {
            throw new SlotUnavailable(request.location(), start);
        }
        Booking booking = new Booking(
                request.location(),
                asked.slot(),
                lines.stream().mapToInt(Line::quantity).sum());
        claimed.loads().check(booking, location.pickupTerms()).ifPresent(full -> {
            throw full;
        });
        claimed.loads().take(booking);
        undo.push(() -> claimed.loads().giveBack(booking));
        return asked.slot();
    }
}

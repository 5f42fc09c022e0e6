package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.safety.SafetyStock;
import org.comptoir.inventory.slot.Booking;
import org.comptoir.inventory.slot.SlotService;
import org.comptoir.inventory.stock.Shelf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides requests for holds in one transaction: the rows they touch are locked once, in key order, and each request is answered in
 * the order of arrival ({@link HoldRound}). Any number of instances may do so at once: the row locks decide between them.
 */
@Component
class HoldDecider {
    private final Reservations reservations;
    private final Claims claims;
    private final SafetyStock safety;
    private final SlotService slots;
    private final LocationDirectory locations;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    HoldDecider(
            Reservations reservations,
            Claims claims,
            SafetyStock safety,
            SlotService slots,
            LocationDirectory locations,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.reservations = reservations;
        this.claims = claims;
        this.safety = safety;
        this.slots = slots;
        this.locations = locations;
        this.events = events;
        this.transaction = transaction;
    }

    /** One decision for each group, in the same order; all of them are durable when this returns. */
    List<Decision> decide(List<HoldCall> calls) {
        return Objects.requireNonNull(transaction.execute(status -> decideAll(calls)));
    }

    private List<Decision> decideAll(List<HoldCall> calls) {
        List<HoldRequest> requests =
                calls.stream().flatMap(call -> call.group().requests().stream()).toList();
        Map<ReservationId, Reservation> replaced = lockReplaced(requests);
        Reservations.Known known = reservations.findNow(
                requests.stream().map(HoldRequest::id).distinct().toList());
        List<HoldRequest> news = requests.stream()
                .filter(request -> !known.reservations().containsKey(request.id()))
                .toList();
        Map<ReservationId, Booking> bookings = bookings(news, known);
        HoldRound round = new HoldRound(
                known,
                replaced,
                bookings,
                claims.lock(shelves(news, replaced.values()), bookings(bookings.values(), replaced.values())),
                safety.current(news.stream()
                        .flatMap(request -> request.lines().stream())
                        .map(Line::sku)
                        .toList()),
                locations);
        List<Decision> decisions = new ArrayList<>(calls.size());
        calls.forEach(call -> decisions.add(round.decide(call)));
        keep(round);
        return decisions;
    }

    /** Existing reservations are locked before anything else, in order of id. */
    private Map<ReservationId, Reservation> lockReplaced(List<HoldRequest> requests) {
        TreeSet<ReservationId> ids = new TreeSet<>();
        for (HoldRequest request : requests) {
            ReservationId replaces = request.wish().replaces();
            if (replaces != null) {
                ids.add(replaces);
            }
        }
        return ids.isEmpty() ? Map.of() : reservations.lock(ids);
    }

    /** The slots that are asked for, where they can be booked at all. */
    private Map<ReservationId, Booking> bookings(List<HoldRequest> requests, Reservations.Known known) {
        Map<ReservationId, Booking> bookings = new HashMap<>();
        for (HoldRequest request : requests) {
            Instant start = request.wish().slotStart();
            if (start != null) {
                locations
                        .find(request.location())
                        .flatMap(location -> slots.find(location, start, known.now()))
                        .ifPresent(slot ->
                                bookings.put(request.id(), new Booking(request.location(), slot, request.units())));
            }
        }
        return bookings;
    }

    private static List<Shelf> shelves(List<HoldRequest> news, Collection<Reservation> replaced) {
        return Stream.concat(
                        news.stream().flatMap(request -> request.shelves().stream()),
                        replaced.stream().flatMap(reservation -> reservation.shelves().stream()))
                .toList();
    }

    private static List<Booking> bookings(Collection<Booking> asked, Collection<Reservation> replaced) {
        return Stream.concat(asked.stream(), replaced.stream().flatMap(reservation -> reservation.booking().stream()))
                .toList();
    }

    private void keep(HoldRound round) {
        List<Reservation> granted = round.granted();
        if (granted.isEmpty()) {
            return;
        }
        if (!round.released().isEmpty()) {
            reservations.step(round.released());
        }
        reservations.add(granted);
        claims.keep(round.claimed());
        List<Reservation> told = new ArrayList<>(round.released());
        told.addAll(granted);
        events.publishEvent(new ReservationsChanged(told, round.traces()));
    }
}

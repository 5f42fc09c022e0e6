package org.comptoir.inventory.reservation;

import java.util.List;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.stock.Shelves;
import org.comptoir.inventory.stock.StockService;
import org.comptoir.inventory.together.Together;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds, commits and releases what buyers want. */
@Service
public class ReservationService {
    private final Together<HoldRequest, Decision> holds;
    private final Reservations reservations;
    private final StockService stock;
    private final ApplicationEventPublisher events;

    ReservationService(
            Together<HoldRequest, Decision> holds,
            Reservations reservations,
            StockService stock,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.reservations = reservations;
        this.stock = stock;
        this.events = events;
    }

    /** What {@link #hold} answers. */
    public record Held(Reservation reservation, boolean created) {}

    /** Sets units aside, or answers what the same request got before. */
    public Held hold(HoldRequest request) {
        return switch (holds.ask(request)) {
            case Decision.Granted(Reservation reservation, boolean created) -> new Held(reservation, created);
            case Decision.Refused(RuntimeException refusal) -> throw refusal;
        };
    }

    @Transactional(readOnly = true)
    public Reservation find(ReservationId id) {
        Reservation found = reservations.find(List.of(id)).get(id);
        if (found == null) {
            throw NotFound.of("reservation", id);
        }
        return found;
    }

    /** The order stands. */
    @Transactional
    public Reservation commit(ReservationId id) {
        Reservation before = lock(id);
        Reservation after = before.commit(reservations.now());
        if (!after.equals(before)) {
            reservations.step(List.of(after));
            events.publishEvent(new ReservationsChanged(List.of(after)));
        }
        return after;
    }

    /** The order does not want the units. */
    @Transactional
    public Reservation release(ReservationId id, String reason) {
        Reservation before = lock(id);
        Reservation after = before.release(reason);
        if (!after.equals(before)) {
            freeUnits(List.of(after));
        }
        return after;
    }

    /** Gives back the units of holds whose deadline has passed; answers how many it found. Safe on several instances at once. */
    @Transactional
    public int expire(int limit) {
        List<Reservation> expired =
                reservations.lockDue(limit).stream().map(Reservation::expire).toList();
        if (!expired.isEmpty()) {
            freeUnits(expired);
        }
        return expired.size();
    }

    private void freeUnits(List<Reservation> after) {
        Shelves shelves = stock.lock(after.stream()
                .flatMap(reservation -> reservation.shelves().stream())
                .toList());
        after.forEach(reservation -> reservation
                .lines()
                .forEach(line -> shelves.at(line.at(reservation.location())).release(line.quantity())));
        reservations.step(after);
        stock.keep(shelves);
        events.publishEvent(new ReservationsChanged(after));
    }

    private Reservation lock(ReservationId id) {
        return reservations.lock(id).orElseThrow(() -> NotFound.of("reservation", id));
    }
}

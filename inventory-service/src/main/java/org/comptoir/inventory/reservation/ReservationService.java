package org.comptoir.inventory.reservation;

import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.tracing.Traces;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.together.Together;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds, commits and releases what buyers want. */
@Service
public class ReservationService {
    private final Together<HoldCall, Decision> holds;
    private final Reservations reservations;
    private final Claims claims;
    private final ApplicationEventPublisher events;

    ReservationService(
            Together<HoldCall, Decision> holds,
            Reservations reservations,
            Claims claims,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.reservations = reservations;
        this.claims = claims;
        this.events = events;
    }

    /** Sets units aside, or answers what the same request got before. */
    public Held hold(HoldRequest request) {
        return holdAll(new HoldGroup(List.of(request))).getFirst();
    }

    /** Does so for all requests of the group or for none; answers in their order. */
    public List<Held> holdAll(HoldGroup group) {
        return switch (holds.ask(new HoldCall(group, Traces.current()))) {
            case Decision.Granted(List<Held> held) -> held;
            case Decision.Refused(RuntimeException refusal) -> throw refusal;
        };
    }

    /** The reservations of an order, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Reservation> ofOrder(UUID orderId) {
        return reservations.findByOrder(orderId);
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
        Claims.Claimed claimed = claims.lock(after);
        after.forEach(claimed::release);
        reservations.step(after);
        claims.keep(claimed);
        events.publishEvent(new ReservationsChanged(after));
    }

    private Reservation lock(ReservationId id) {
        return reservations.lock(id).orElseThrow(() -> NotFound.of("reservation", id));
    }
}

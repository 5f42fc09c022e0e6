package org.comptoir.inventory.reservation.messaging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.comptoir.contracts.inventory.v1.ReservationCommitted;
import org.comptoir.contracts.inventory.v1.ReservationExpired;
import org.comptoir.contracts.inventory.v1.ReservationFulfilled;
import org.comptoir.contracts.inventory.v1.ReservationReleased;
import org.comptoir.contracts.inventory.v1.StockReserved;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationsChanged;
import org.comptoir.inventory.slot.Slot;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each step of a reservation, in the transaction that took it. */
@Component
class ReservationEvents {
    private final Outbox outbox;

    ReservationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ReservationsChanged change) {
        outbox.appendAll(change.reservations().stream()
                .map(reservation -> new OutboxEntry(
                        reservation.id().toString(),
                        reservation.version(),
                        contract(reservation),
                        change.traces().get(reservation.id())))
                .toList());
    }

    static Record contract(Reservation reservation) {
        UUID id = reservation.id().value();
        UUID order = reservation.orderId();
        String location = reservation.location().value();
        return switch (reservation.status()) {
            case HELD -> reserved(reservation);
            case COMMITTED ->
                new ReservationCommitted(id, order, location, lines(reservation, ReservationCommitted.Line::new));
            case FULFILLED ->
                new ReservationFulfilled(id, order, location, lines(reservation, ReservationFulfilled.Line::new));
            case EXPIRED ->
                new ReservationExpired(id, order, location, lines(reservation, ReservationExpired.Line::new));
            case RELEASED ->
                new ReservationReleased(
                        id,
                        order,
                        location,
                        lines(reservation, ReservationReleased.Line::new),
                        Objects.requireNonNullElse(reservation.reason(), "CANCELLED"));
        };
    }

    private static StockReserved reserved(Reservation reservation) {
        Slot slot = reservation.terms().slot();
        return new StockReserved(
                reservation.id().value(),
                reservation.orderId(),
                reservation.location().value(),
                lines(reservation, StockReserved.Line::new),
                reservation.heldUntil(),
                reservation.terms().channel(),
                reservation.terms().priority(),
                slot == null ? null : slot.start(),
                slot == null ? null : slot.end());
    }

    private static <L> List<L> lines(Reservation reservation, BiFunction<String, Integer, L> line) {
        return reservation.lines().stream()
                .map((Line each) -> line.apply(each.sku().value(), each.quantity()))
                .toList();
    }
}

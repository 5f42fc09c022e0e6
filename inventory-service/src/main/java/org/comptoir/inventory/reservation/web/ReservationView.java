package org.comptoir.inventory.reservation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationStatus;

/** A reservation as it stands. */
record ReservationView(
        UUID id, UUID orderId, ReservationStatus status, Instant heldUntil, String locationId, List<LineView> lines) {
    /** One article and how many units of it. */
    record LineView(String sku, int quantity) {}

    static ReservationView from(Reservation reservation) {
        return new ReservationView(
                reservation.id().value(),
                reservation.orderId(),
                reservation.status(),
                reservation.heldUntil(),
                reservation.location().value(),
                reservation.lines().stream()
                        .map(line -> new LineView(line.sku().value(), line.quantity()))
                        .toList());
    }
}

package org.comptoir.inventory.promise.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.promise.Acceptance;
import org.comptoir.inventory.promise.AcceptanceService;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationStatus;

/**
 * What was set aside.
 *
 * @param reservations one for each parcel of the option, in their order, as they stand now
 */
record AcceptedView(
        UUID promiseId, UUID orderId, String option, Instant acceptedAt, List<HeldView> reservations) {
    /** One reservation. */
    @Schema(name = "PromisedReservationView")
    record HeldView(
            UUID id, String locationId, ReservationStatus status, Instant heldUntil, List<PromiseView.UnitsView> lines) {
        static HeldView from(Reservation reservation) {
            return new HeldView(
                    reservation.id().value(),
                    reservation.location().value(),
                    reservation.status(),
                    reservation.heldUntil(),
                    reservation.lines().stream()
                            .map(line -> new PromiseView.UnitsView(line.sku().value(), line.quantity()))
                            .toList());
        }
    }

    static AcceptedView from(AcceptanceService.Accepted accepted) {
        Acceptance acceptance = Objects.requireNonNull(accepted.promise().acceptance());
        return new AcceptedView(
                accepted.promise().id(),
                acceptance.orderId(),
                acceptance.option(),
                Objects.requireNonNull(acceptance.acceptedAt()),
                accepted.reservations().stream().map(HeldView::from).toList());
    }
}

package org.comptoir.inventory.promise.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.promise.Acceptance;
import org.comptoir.inventory.promise.AcceptanceService;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.inventory.slot.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What was set aside.
 *
 * @param reservations one for each parcel of the option, in their order, as they stand now
 */
record AcceptedView(UUID promiseId, UUID orderId, String option, Instant acceptedAt, List<HeldView> reservations) {
    /** One reservation; the slot is there where it is collected. */
    @Schema(name = "PromisedReservationView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldView(
            UUID id,
            String locationId,
            ReservationStatus status,
            Instant heldUntil,
            PromiseView.@Nullable SlotView slot,
            List<PromiseView.UnitsView> lines) {
        static HeldView from(Reservation reservation) {
            Slot slot = reservation.terms().slot();
            return new HeldView(
                    reservation.id().value(),
                    reservation.location().value(),
                    reservation.status(),
                    reservation.heldUntil(),
                    slot == null ? null : new PromiseView.SlotView(slot.start(), slot.end()),
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

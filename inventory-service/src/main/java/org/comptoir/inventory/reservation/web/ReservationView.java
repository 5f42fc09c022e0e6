package org.comptoir.inventory.reservation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/** A reservation as it stands. */
record ReservationView(
        UUID id,
        UUID orderId,
        ReservationStatus status,
        Instant heldUntil,
        String locationId,
        String channel,
        int priority,
        @Nullable SlotView slot,
        @Nullable String reason,
        List<LineView> lines) {
    /**
     * One article.
     *
     * @param asked how many units were asked for
     * @param quantity how many are set aside, fewer only where the buyer took what there was
     */
    @Schema(name = "ReservationLineView")
    record LineView(String sku, int asked, int quantity) {}

    /** When the order is to be collected. */
    @Schema(name = "ReservationSlotView")
    record SlotView(Instant start, Instant end) {}

    static ReservationView from(Reservation reservation) {
        Slot slot = reservation.terms().slot();
        return new ReservationView(
                reservation.id().value(),
                reservation.orderId(),
                reservation.status(),
                reservation.heldUntil(),
                reservation.location().value(),
                reservation.terms().channel(),
                reservation.terms().priority(),
                slot == null ? null : new SlotView(slot.start(), slot.end()),
                reservation.reason(),
                lines(reservation));
    }

    private static List<LineView> lines(Reservation reservation) {
        List<LineView> views = new ArrayList<>(reservation.asked().size());
        for (Line asked : reservation.asked()) {
            views.add(new LineView(asked.sku().value(), asked.quantity(), granted(reservation, asked.sku())));
        }
        return views;
    }

    private static int granted(Reservation reservation, Sku sku) {
        return reservation.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .mapToInt(Line::quantity)
                .findFirst()
                .orElse(0);
    }
}

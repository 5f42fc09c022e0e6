package org.comptoir.inventory.reservation;

import java.util.List;
import java.util.Map;

/**
 * Reservations took a step together.
 *
 * @param reservations each as it stands after its step
 * @param traces the W3C trace context of those who asked, where the step was taken for several at once
 */
public record ReservationsChanged(List<Reservation> reservations, Map<ReservationId, String> traces) {
    public ReservationsChanged {
        reservations = List.copyOf(reservations);
        traces = Map.copyOf(traces);
    }

    /** In the trace of the running request. */
    ReservationsChanged(List<Reservation> reservations) {
        this(reservations, Map.of());
    }
}

package org.comptoir.inventory.reservation;

import java.util.List;

/**
 * Reservations took a step together.
 *
 * @param reservations each as it stands after its step
 */
public record ReservationsChanged(List<Reservation> reservations) {
    public ReservationsChanged {
        reservations = List.copyOf(reservations);
    }
}

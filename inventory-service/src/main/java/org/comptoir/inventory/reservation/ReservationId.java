package org.comptoir.inventory.reservation;

import java.util.UUID;

/**
 * Names a reservation; chosen by the caller, equal to the fulfilment that it serves.
 *
 * @param value UUIDv7
 */
public record ReservationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

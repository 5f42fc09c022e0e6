package org.comptoir.inventory.reservation;

import java.util.UUID;

/**
 * Names a reservation; chosen by the caller, equal to the fulfilment that it serves.
 *
 * @param value UUIDv7
 */
public record ReservationId(UUID value) implements Comparable<ReservationId> {
    /** In the order of the database, by which everybody locks. */
    @Override
    public int compareTo(ReservationId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

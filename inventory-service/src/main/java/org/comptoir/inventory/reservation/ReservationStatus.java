package org.comptoir.inventory.reservation;

/** Where a reservation stands. */
public enum ReservationStatus {
    /** Set aside until a deadline. */
    HELD,
    /** Promised without a deadline. */
    COMMITTED,
    /** In the hands of the customer. */
    FULFILLED,
    /** No longer wanted. */
    RELEASED,
    /** The deadline passed first. */
    EXPIRED;

    /** Whether its units are set aside. */
    public boolean isLive() {
        return this == HELD || this == COMMITTED;
    }
}

package org.comptoir.inventory.reservation;

/** The reservation was resolved otherwise; it is never resolved twice. */
public class ReservationClosed extends RuntimeException {
    private final ReservationStatus status;

    public ReservationClosed(ReservationId id, ReservationStatus status) {
        super("Reservation " + id + " is " + status);
        this.status = status;
    }

    public ReservationStatus status() {
        return status;
    }
}

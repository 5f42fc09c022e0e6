package org.comptoir.inventory.reservation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back what nobody committed to in time: twice a second, in small transactions. */
@Component
class ExpiredReservations {
    private static final int BATCH = 200;

    private final ReservationService reservations;

    ExpiredReservations(ReservationService reservations) {
        this.reservations = reservations;
    }

    @Scheduled(fixedDelay = 500)
    void expire() {
        int expired;
        do {
            expired = reservations.expire(BATCH);
        } while (expired == BATCH);
    }
}

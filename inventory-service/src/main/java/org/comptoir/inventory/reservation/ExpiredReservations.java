package org.comptoir.inventory.reservation;

import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back what nobody committed to in time: twice a second, in small transactions. */
@Component
class ExpiredReservations {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredReservations.class);
    private static final int BATCH = 200;

    private final ReservationService reservations;

    ExpiredReservations(ReservationService reservations) {
        this.reservations = reservations;
    }

    /** A database that is away for a while is no news for a stack trace twice a second. */
    @Scheduled(fixedDelay = 500)
    void expire() {
        int expired;
        try {
            do {
                expired = reservations.expire(BATCH);
            } while (expired == BATCH);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Expired holds wait for the database: {}", failure.toString());
        }
    }
}

package org.comptoir.inventory.slot;

import java.time.Clock;
import java.time.Duration;
import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was booked for slots that have long passed, in small steps. */
@Component("pickupLoadCleanUp")
class CleanUp {
    private static final Logger LOG = LoggerFactory.getLogger(CleanUp.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int CHUNK = 1000;

    private final PickupLoadRows rows;
    private final Clock clock;

    CleanUp(PickupLoadRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5m", fixedDelayString = "${comptoir.inventory.slots.clean-up-every:1d}")
    void forget() {
        try {
            while (rows.forget(clock.instant().minus(KEPT), CHUNK) == CHUNK) {
                LOG.debug("Forgot {} loads of slots that have long passed", CHUNK);
            }
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Old loads of pickup slots wait for the database: {}", failure.toString());
        }
    }
}

package org.comptoir.inventory.reservation;

import java.time.Duration;
import org.comptoir.inventory.together.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may wait for a hold, and how long.
 *
 * @param queue requests that may wait; one more is told to come back
 * @param together requests decided in one transaction at most
 * @param patience how long a caller waits for its answer
 */
@ConfigurationProperties("comptoir.inventory.holds")
record HoldSettings(
        @DefaultValue("10000") int queue,
        @DefaultValue("256") int together,
        @DefaultValue("3s") Duration patience) {
    /** A second thread would only fight with the first one for the same rows. */
    private static final int WRITERS = 1;

    Limits limits() {
        return new Limits(queue, together, WRITERS, patience);
    }
}

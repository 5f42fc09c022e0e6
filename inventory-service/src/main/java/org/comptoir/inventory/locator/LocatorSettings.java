package org.comptoir.inventory.locator;

import java.time.Duration;
import org.comptoir.inventory.together.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may look at the shelves at once.
 *
 * @param queue searches that may wait; one more is told to come back
 * @param together searches answered by one statement at most
 * @param readers statements at the same time
 * @param patience how long a shopper waits for an answer
 */
@ConfigurationProperties("comptoir.inventory.locator")
record LocatorSettings(
        @DefaultValue("10000") int queue,
        @DefaultValue("64") int together,
        @DefaultValue("2") int readers,
        @DefaultValue("3s") Duration patience) {
    Limits limits() {
        return new Limits(queue, together, readers, patience);
    }
}

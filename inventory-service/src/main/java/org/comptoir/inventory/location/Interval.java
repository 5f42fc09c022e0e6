package org.comptoir.inventory.location;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param start first moment
 * @param end the moment after it, later than the start
 */
public record Interval(Instant start, Instant end) {
    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Not an interval: " + start + " to " + end);
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}

package org.comptoir.inventory.together;

import java.time.Duration;

/**
 * How many may wait for an answer, and how long.
 *
 * @param queue requests that may wait; one more is told to come back
 * @param together requests answered by one call of the work at most
 * @param threads calls of the work at the same time, at least 1
 * @param patience how long a caller waits for its answer
 * @param pace a thread begins its next batch no sooner than this after its last one, so that under load more come together; after a pause
 *     of this length nobody waits for company
 */
public record Limits(int queue, int together, int threads, Duration patience, Duration pace) {
    /** Without a pace: the next batch begins when the last one is done. */
    public Limits(int queue, int together, int threads, Duration patience) {
        this(queue, together, threads, patience, Duration.ZERO);
    }
}

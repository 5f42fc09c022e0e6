package org.comptoir.inventory.together;

import java.time.Duration;

/**
 * How many may wait for an answer, and how long.
 *
 * @param queue requests that may wait; one more is told to come back
 * @param together requests answered by one call of the work at most
 * @param threads calls of the work at the same time, at least 1
 * @param patience how long a caller waits for its answer
 */
public record Limits(int queue, int together, int threads, Duration patience) {}

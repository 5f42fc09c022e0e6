package org.comptoir.gateway.limit;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * How much one caller may ask for.
 *
 * @param perSecond requests per second in the long run
 * @param burst requests at once after a quiet time
 */
public record Limit(long perSecond, long burst) {

    private static final int BATCHES_PER_SECOND = 20;

    public Limit {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("A limit allows at least one request");
        }
    }

    /** How many requests an instance pays for at once: a twentieth of a second's worth. */
    long batch() {
        return Math.min(burst, Math.max(1, perSecond / BATCHES_PER_SECOND));
    }

    /** How long the shared bucket takes to earn a batch. */
    Duration batchTime() {
        return Duration.ofNanos(batch() * Duration.ofSeconds(1).toNanos() / perSecond);
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}

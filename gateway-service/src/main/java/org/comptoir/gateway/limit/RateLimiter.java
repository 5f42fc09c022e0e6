package org.comptoir.gateway.limit;

import io.github.bucket4j.BucketExceptions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Decides whether a caller may go on. What the instances grant together never exceeds the shared bucket; each may hold
 * one batch (a twentieth of a second's worth) that it has paid for and not spent yet.
 */
@Component
public class RateLimiter {

    private static final Logger log = LoggerFactory.getLogger(RateLimiter.class);
    private static final Duration UNCHECKED = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final SharedBuckets buckets;
    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();
    private final Counter refused;
    private final Counter unchecked;
    private volatile long uncheckedUntil;

    @Autowired
    RateLimiter(SharedBuckets buckets, MeterRegistry meters) {
        this(buckets, meters, System::nanoTime);
    }

    RateLimiter(SharedBuckets buckets, MeterRegistry meters, LongSupplier nanos) {
        this.buckets = buckets;
        this.nanos = nanos;
        this.uncheckedUntil = nanos.getAsLong();
        this.refused = Counter.builder("comptoir.gateway.limit.refused")
                .description("Requests beyond the limit of their caller")
                .register(meters);
        this.unchecked = Counter.builder("comptoir.gateway.limit.unchecked")
                .description("Requests that passed because the shared buckets could not be asked")
                .register(meters);
    }

    /** Whether the caller may go on; true, and counted, while PostgreSQL does not answer. */
    public boolean admits(LimitedCaller caller) {
        if (isUnchecked()) {
            unchecked.increment();
            return true;
        }
        try {
            var allowance = allowances.computeIfAbsent(caller.key(), key -> new Allowance(nanos));
            var admitted = allowance.spend(caller.limit(), () -> pay(caller));
            if (!admitted) {
                refused.increment();
            }
            return admitted;
        } catch (BucketExceptions.BucketExecutionException | BucketsUnreachable e) {
            if (!isUnchecked()) {
                log.warn("Rate limits are not checked: {}", e.toString());
            }
            uncheckedUntil = nanos.getAsLong() + UNCHECKED.toNanos();
            unchecked.increment();
            return true;
        }
    }

    /** Whether the caller is known to be beyond its limit already; spends nothing and asks nobody. */
    public boolean refuses(LimitedCaller caller) {
        var allowance = allowances.get(caller.key());
        var beyond = allowance != null && !isUnchecked() && allowance.isEmpty();
        if (beyond) {
            refused.increment();
        }
        return beyond;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void tidyUp() {
        var idle = nanos.getAsLong() - IDLE.toNanos();
        allowances.values().removeIf(allowance -> allowance.isIdleSince(idle));
        try {
            buckets.removeExpired();
        } catch (BucketExceptions.BucketExecutionException e) {
            log.debug("Expired buckets stay for now", e);
        }
    }

    /** Whoever waited for the one that found PostgreSQL silent need not find it out again. */
    private long pay(LimitedCaller caller) {
        if (isUnchecked()) {
            throw new BucketsUnreachable();
        }
        return buckets.take(caller);
    }

    private boolean isUnchecked() {
        return nanos.getAsLong() - uncheckedUntil < 0;
    }

    private static final class BucketsUnreachable extends RuntimeException {

        BucketsUnreachable() {
            super(null, null, false, false);
        }
    }
}

package org.comptoir.gateway.route.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.comptoir.gateway.route.Upstream;
import org.comptoir.gateway.route.UpstreamSettings;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker per service: what does not answer is left alone for a while. A handful of slow answers of a busy
 * service is no reason: it takes a sample that means something.
 */
@Component
class Breakers {

    private final CircuitBreakerRegistry registry;
    private final Duration open;

    Breakers(UpstreamSettings settings, MeterRegistry meters) {
        var breaker = settings.gateway().breaker();
        this.open = breaker.open();
        this.registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindow(
                        Math.toIntExact(breaker.window().toSeconds()),
                        breaker.minimumCalls(),
                        SlidingWindowType.TIME_BASED)
                .failureRateThreshold(breaker.failuresPercent())
                .waitDurationInOpenState(open)
                .permittedNumberOfCallsInHalfOpenState(breaker.trials())
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    CircuitBreaker of(Upstream upstream) {
        return registry.circuitBreaker(upstream.service());
    }

    /** When a caller of a service that is left alone may try again. */
    long retryAfterSeconds() {
        return Math.max(1, open.toSeconds());
    }
}

package org.comptoir.gateway.route.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.comptoir.gateway.route.Upstream;
import org.comptoir.gateway.route.UpstreamSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BreakersTests {

    private CircuitBreaker breaker = breakers().of(Upstream.ORDER);

    @BeforeEach
    void closed() {
        breaker = breakers().of(Upstream.ORDER);
    }

    @Test
    void aFewSlowAnswersOfABusyServiceLeaveItsCircuitClosed() {
        calls(0, 49);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);

        calls(0, 1);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(breakers().retryAfterSeconds()).isEqualTo(2);
    }

    @Test
    void fewerThanHalfOfTheCallsUnansweredLeaveItClosed() {
        calls(110, 100);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void tenCallsDecideWhetherItClosesAgain() {
        calls(0, 50);
        breaker.transitionToHalfOpenState();

        calls(9, 0);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        calls(1, 0);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    private void calls(int answered, int unanswered) {
        for (var call = 0; call < answered; call++) {
            assertThat(breaker.tryAcquirePermission()).isTrue();
            new Attempt(breaker).answered();
        }
        for (var call = 0; call < unanswered; call++) {
            assertThat(breaker.tryAcquirePermission()).isTrue();
            new Attempt(breaker).unanswered(new IOException("closed"));
        }
    }

    private static Breakers breakers() {
        var defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("breaker", UpstreamSettings.Breaker.class);
        var patience = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("patience", UpstreamSettings.Patience.class);
        var nowhere = new UpstreamSettings.Address(URI.create("http://127.0.0.1"));
        return new Breakers(
                new UpstreamSettings(
                        nowhere, nowhere, nowhere, nowhere, nowhere, new UpstreamSettings.Gateway(patience, defaults)),
                new SimpleMeterRegistry());
    }
}

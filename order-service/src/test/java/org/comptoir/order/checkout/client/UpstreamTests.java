package org.comptoir.order.checkout.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.defaults.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

class UpstreamTests {
    private final AtomicInteger calls = new AtomicInteger();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "stock",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .recordExceptions(ResourceAccessException.class)
                    .build());
    private final Upstream upstream = new Upstream(
            Bulkhead.of(
                    "stock",
                    BulkheadConfig.custom()
                            .maxConcurrentCalls(1)
                            .maxWaitDuration(Duration.ZERO)
                            .build()),
            breaker,
            Retry.of(
                    "stock",
                    RetryConfig.custom()
                            .maxAttempts(2)
                            .waitDuration(Duration.ofMillis(1))
                            .retryExceptions(ResourceAccessException.class)
                            .build()),
            "no promise was made");

    @Test
    void triesTwiceAndThenSaysThatNothingWasPromised() {
        assertThatThrownBy(() -> upstream.call(this::away))
                .isInstanceOf(Unavailable.class)
                .hasMessage("no promise was made");
        assertThat(calls).hasValue(2);
    }

    @Test
    void stopsAskingWhileNobodyAnswers() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> upstream.call(this::away)).isInstanceOf(Unavailable.class);
        }

        assertThatThrownBy(() -> upstream.call(this::away)).isInstanceOf(Unavailable.class);

        assertThat(calls).hasValue(4);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    @Test
    void letsARefusalThroughAtOnce() {
        assertThatThrownBy(() -> upstream.call(() -> refuse(HttpStatus.CONFLICT)))
                .isInstanceOf(HttpClientErrorException.Conflict.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void isUnavailableWhereItIsNotLetIn() {
        assertThatThrownBy(() -> upstream.call(() -> refuse(HttpStatus.FORBIDDEN)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void takesARefusalWithoutItsReasonForSilence() {
        assertThatThrownBy(() -> upstream.call(() -> {
                    calls.incrementAndGet();
                    throw HttpClientErrorException.create(
                            HttpStatus.CONFLICT, "", new HttpHeaders(), new byte[0], null);
                }))
                .isInstanceOf(Unavailable.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void takesAnAnswerThatBreaksOffForSilence() {
        assertThatThrownBy(() -> upstream.call(() -> {
                    calls.incrementAndGet();
                    throw new RestClientException("Error while extracting response", new IOException("closed"));
                }))
                .isInstanceOf(Unavailable.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void refusesWhoFindsNoPlaceInTime() {
        String outer = upstream.call(() -> {
            assertThatThrownBy(() -> upstream.call(() -> "second")).isInstanceOf(Unavailable.class);
            return "first";
        });

        assertThat(outer).isEqualTo("first");
    }

    private String away() {
        calls.incrementAndGet();
        throw new ResourceAccessException("away");
    }

    private String refuse(HttpStatus status) {
        calls.incrementAndGet();
        byte[] problem = "{}".getBytes(StandardCharsets.UTF_8);
        throw HttpClientErrorException.create(status, "", new HttpHeaders(), problem, null);
    }
}

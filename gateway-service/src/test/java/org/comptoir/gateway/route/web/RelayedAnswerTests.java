package org.comptoir.gateway.route.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

class RelayedAnswerTests {

    private final CircuitBreaker breaker = CircuitBreaker.of("service", CircuitBreakerConfig.ofDefaults());

    @Test
    void aStreamOfEventsIsAnAnswerFromItsBeginning() {
        var attempt = relay(MediaType.TEXT_EVENT_STREAM);
        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls()).isEqualTo(1);

        attempt.unanswered(new IllegalStateException("the service was stopped days later"));
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void anyOtherAnswerIsOneWhenItsBodyIsThere() {
        var attempt = relay(MediaType.APPLICATION_JSON);
        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls()).isZero();

        attempt.answered();
        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls()).isEqualTo(1);
    }

    private Attempt relay(MediaType type) {
        breaker.acquirePermission();
        var attempt = new Attempt(breaker);
        var answer = new RelayedAnswer(ServerResponse.ok().contentType(type).build(), attempt, "service");
        assertThat(answer.statusCode().value()).isEqualTo(200);
        return attempt;
    }
}

package org.comptoir.order.checkout.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.util.function.Supplier;
import org.comptoir.defaults.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** One service that is asked: how often to try, when to stop trying, and what to say then. */
final class Upstream {
    private static final Logger LOG = LoggerFactory.getLogger(Upstream.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final CircuitBreaker breaker;
    private final Retry retry;
    private final String whenAway;

    Upstream(CircuitBreaker breaker, Retry retry, String whenAway) {
        this.breaker = breaker;
        this.retry = retry;
        this.whenAway = whenAway;
    }

    /** Makes a call that may be repeated; its own refusals (4xx) come through. */
    <T> T call(Supplier<T> call) {
        try {
            return Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(breaker, call))
                    .get();
        } catch (CallNotPermittedException open) {
            throw new Unavailable(whenAway, RETRY_AFTER);
        } catch (ResourceAccessException | HttpServerErrorException silence) {
            LOG.warn("{} does not answer: {}", breaker.getName(), silence.toString());
            throw new Unavailable(whenAway, RETRY_AFTER, silence);
        } catch (HttpClientErrorException.Unauthorized
                | HttpClientErrorException.Forbidden
                | HttpClientErrorException.TooManyRequests shut) {
            LOG.error("{} does not let this service in: {}", breaker.getName(), shut.getStatusCode());
            throw new Unavailable(whenAway, RETRY_AFTER, shut);
        }
    }
}

package org.comptoir.order.checkout.client;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.comptoir.defaults.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * One service that is asked: by how many at once, how often to try, when to stop trying, and what to say then. Who comes when all places
 * are taken waits for one: a rush then costs patience, not time-outs of calls that were begun together and none of which gets through.
 */
final class Upstream {
    private static final Logger LOG = LoggerFactory.getLogger(Upstream.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Bulkhead places;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final String whenAway;

    Upstream(Bulkhead places, CircuitBreaker breaker, Retry retry, String whenAway) {
        this.places = places;
        this.breaker = breaker;
        this.retry = retry;
        this.whenAway = whenAway;
    }

    /** Makes a call that may be repeated; its own refusals (4xx) come through. */
    <T> T call(Supplier<T> call) {
        try {
            Supplier<T> guarded = CircuitBreaker.decorateSupplier(breaker, () -> whole(call));
            return places.executeSupplier(Retry.decorateSupplier(retry, guarded));
        } catch (CallNotPermittedException | BulkheadFullException full) {
            throw new Unavailable(whenAway, RETRY_AFTER, full);
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

    /** A body that breaks off is no answer, whatever its status said: with the client of the JDK the read time-out cuts it. */
    private static <T> T whole(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientResponseException answer) {
            if ((answer.getStatusCode().value() == 404 || answer.getStatusCode().value() == 409)
                    && answer.getResponseBodyAsByteArray().length == 0) {
                throw new ResourceAccessException("a refusal without its reason", new IOException(answer));
            }
            throw answer;
        } catch (ResourceAccessException silence) {
            throw silence;
        } catch (RestClientException unread) {
            if (unread.getMostSpecificCause() instanceof IOException cut) {
                throw new ResourceAccessException("an answer that breaks off", cut);
            }
            throw unread;
        }
    }
}

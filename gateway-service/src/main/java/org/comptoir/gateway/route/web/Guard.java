package org.comptoir.gateway.route.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.comptoir.gateway.problem.Problem;
import org.comptoir.gateway.problem.ProblemDocument;
import org.comptoir.gateway.route.Upstream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands between a route and its service: lets nothing through while the circuit is open, never tries twice, and says
 * whether the service cannot have done anything (503) or may have done it (504).
 */
class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final Upstream upstream;
    private final CircuitBreaker breaker;
    private final long retryAfterSeconds;

    Guard(Upstream upstream, Breakers breakers) {
        this.upstream = upstream;
        this.breaker = breakers.of(upstream);
        this.retryAfterSeconds = breakers.retryAfterSeconds();
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return unavailable(request);
        }
        var attempt = new Attempt(breaker);
        try {
            return new RelayedAnswer(next.handle(request), attempt, upstream.service());
        } catch (ResourceAccessException | UncheckedIOException failure) {
            if (isCausedBy(failure, ClientAbortException.class)) {
                attempt.undecided();
                throw failure;
            }
            attempt.unanswered(failure);
            return unanswered(request, failure);
        } catch (Exception failure) {
            attempt.undecided();
            throw failure;
        }
    }

    private ServerResponse unanswered(ServerRequest request, Exception failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        log.warn("{} does not answer: {}", upstream.service(), cause.toString());
        var neverSent =
                isCausedBy(failure, ConnectException.class) || isCausedBy(failure, HttpConnectTimeoutException.class);
        return neverSent ? unavailable(request) : answer(Problem.TIMEOUT).body(document(Problem.TIMEOUT, request));
    }

    private ServerResponse unavailable(ServerRequest request) {
        return answer(Problem.UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds))
                .body(document(Problem.UNAVAILABLE, request));
    }

    private static ServerResponse.BodyBuilder answer(Problem problem) {
        return ServerResponse.status(problem.status())
                .contentType(MediaType.parseMediaType(ProblemDocument.MEDIA_TYPE));
    }

    private static byte[] document(Problem problem, ServerRequest request) {
        return problem.at(request.uri().getRawPath()).json();
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}

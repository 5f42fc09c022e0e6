package org.comptoir.gateway.route.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.comptoir.gateway.edge.RequestId;
import org.comptoir.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the client. Headers alone are no answer yet: when the body stays away and the client
 * has seen nothing, the outcome is as unknown as without headers; when it has seen a part, its connection is cut. A
 * stream of events is an answer from its beginning.
 */
final class RelayedAnswer implements ServerResponse {

    private static final Logger log = LoggerFactory.getLogger(RelayedAnswer.class);

    private final ServerResponse answer;
    private final Attempt attempt;
    private final String service;

    RelayedAnswer(ServerResponse answer, Attempt attempt, String service) {
        this.answer = answer;
        this.attempt = attempt;
        this.service = service;
        if (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(answer.headers().getContentType())) {
            // It may go on for days, and a service on trial is not waited for so long.
            attempt.answered();
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return answer.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        try {
            var view = answer.writeTo(request, response, context);
            attempt.answered();
            return view;
        } catch (ServiceBody.Lost lost) {
            log.warn("{} does not finish its answer: {}", service, String.valueOf(lost.getCause()));
            if (response.isCommitted()) {
                // A client that reads slowly uses up the time as well, and must not open the circuit for others.
                attempt.undecided();
                throw new CloseNowException(lost);
            }
            attempt.unanswered(lost);
            response.reset();
            response.setHeader(RequestId.HEADER, String.valueOf(request.getAttribute(RequestId.ATTRIBUTE)));
            Problem.TIMEOUT.at(request.getRequestURI()).answer(response);
            return null;
        } catch (ServletException | IOException | RuntimeException failure) {
            attempt.undecided();
            throw failure;
        }
    }
}

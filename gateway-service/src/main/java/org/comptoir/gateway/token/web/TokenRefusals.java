package org.comptoir.gateway.token.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comptoir.gateway.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals of the security chain as problems; too many of them from one address are rate-limited. */
final class TokenRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(TokenRefusals.class);

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final RefusalLimit limit;

    TokenRefusals(RefusalLimit limit) {
        this.limit = limit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!limit.admits(request)) {
            tooMany(request, response);
            return;
        }
        bearer.commence(request, response, refusal);
        Problem.UNAUTHENTICATED.at(request.getRequestURI()).answer(response);
    }

    private static void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        Problem.RATE_LIMITED.at(request.getRequestURI()).answer(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        Problem.FORBIDDEN.at(request.getRequestURI()).answer(response);
    }

    /** While the issuer's keys cannot be read, a token is neither good nor bad. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> onFailedAuthentication() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(TokenRefusals.this::failed);
                return filter;
            }
        };
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LimitedChecks.TooManyRefusals) {
            tooMany(request, response);
        } else if (failure instanceof AuthenticationServiceException) {
            log.warn(
                    "Cannot check access tokens: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            Problem.UNAVAILABLE.at(request.getRequestURI()).answer(response);
        } else {
            commence(request, response, failure);
        }
    }
}

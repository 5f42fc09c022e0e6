package org.comptoir.gateway.edge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line per request: method, path, status, time. No query (it may hold an e-mail address), no client address, no
 * token, no subject. The path is logged as it was sent, still encoded, so it cannot break a line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("org.comptoir.gateway.access");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (log.isInfoEnabled() && !request.getRequestURI().startsWith("/actuator/")) {
                var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                log.atInfo()
                        .addKeyValue("http.request.method", request.getMethod())
                        .addKeyValue("url.path", request.getRequestURI())
                        .addKeyValue("http.response.status_code", response.getStatus())
                        .addKeyValue("event.duration_ms", took)
                        .log(
                                "{} {} {} {} ms",
                                request.getMethod(),
                                request.getRequestURI(),
                                response.getStatus(),
                                took);
            }
        }
    }
}

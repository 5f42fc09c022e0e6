package org.comptoir.gateway.edge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.comptoir.gateway.edge.BodySettings;
import org.comptoir.gateway.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads the body, up to the limit, before a service is asked: a client that sends slowly keeps no service waiting, and
 * what is too large never gets there. Imports are exempt and stream through.
 */
@Component
@Order(BodyLimit.AFTER_THE_RATE_LIMIT)
class BodyLimit extends OncePerRequestFilter {

    static final int AFTER_THE_RATE_LIMIT = -80;

    private final int limit;
    private final List<PathPattern> streamed;

    BodyLimit(BodySettings settings) {
        this.limit = Math.toIntExact(settings.maxBody().toBytes());
        this.streamed = settings.streamedPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return !hasBody(request) || streamed.stream().anyMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(request, response);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        Problem.TOO_LARGE.at(request.getRequestURI()).answer(response);
    }
}

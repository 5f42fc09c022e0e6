package org.comptoir.gateway.limit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collection;
import java.util.Set;
import org.comptoir.gateway.limit.LimitSettings;
import org.comptoir.gateway.limit.LimitedCaller;
import org.comptoir.gateway.limit.RateLimiter;
import org.comptoir.gateway.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each request for its token's subject or, without a token, for its client's address. */
@Component
@Order(RateLimitFilter.AFTER_SECURITY)
class RateLimitFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = -90;

    private static final Set<String> MACHINES = Set.of("frontend", "marketplace", "service");

    private final RateLimiter limiter;
    private final LimitSettings settings;

    RateLimitFilter(RateLimiter limiter, LimitSettings settings) {
        this.limiter = limiter;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !settings.enabled() || request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limiter.admits(caller(request))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            Problem.RATE_LIMITED.at(request.getRequestURI()).answer(response);
        }
    }

    private LimitedCaller caller(HttpServletRequest request) throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? LimitedCaller.subject(token.getSubject(), isMachine(token) ? settings.machine() : settings.person())
                : LimitedCaller.address(InetAddress.getByName(request.getRemoteAddr()), settings.person());
    }

    private static boolean isMachine(Jwt token) {
        return token.getClaim("roles") instanceof Collection<?> roles
                && roles.stream().anyMatch(MACHINES::contains);
    }
}

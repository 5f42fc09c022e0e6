package org.comptoir.gateway.token.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.comptoir.gateway.limit.LimitSettings;
import org.comptoir.gateway.limit.LimitedCaller;
import org.comptoir.gateway.limit.RateLimiter;
import org.springframework.stereotype.Component;

/** Refusals count for the client's address, as requests without a token do: nobody knows whose a refused token is. */
@Component
class RefusalLimit {

    private final RateLimiter limiter;
    private final LimitSettings settings;

    RefusalLimit(RateLimiter limiter, LimitSettings settings) {
        this.limiter = limiter;
        this.settings = settings;
    }

    /** Counts one; false when the address is beyond its limit. */
    boolean admits(HttpServletRequest request) {
        return !settings.enabled() || limiter.admits(client(request));
    }

    /** Whether the address is beyond its limit already; counts nothing. */
    boolean isReached(HttpServletRequest request) {
        return settings.enabled() && limiter.refuses(client(request));
    }

    private LimitedCaller client(HttpServletRequest request) {
        return LimitedCaller.address(InetAddress.ofLiteral(request.getRemoteAddr()), settings.person());
    }
}

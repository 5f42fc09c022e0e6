package org.comptoir.gateway.token.web;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Looks at no token from an address that is beyond its limit: checking one costs more than refusing the request.
 * Remembered tokens never come here, so good callers behind the same address go on.
 */
final class LimitedChecks implements JwtDecoder {

    private final JwtDecoder decoder;
    private final RefusalLimit limit;

    LimitedChecks(JwtDecoder decoder, RefusalLimit limit) {
        this.decoder = decoder;
        this.limit = limit;
    }

    /** The token was not looked at. */
    static final class TooManyRefusals extends AuthenticationException {

        TooManyRefusals() {
            super("Too many refused requests from this address");
        }
    }

    @Override
    public Jwt decode(String token) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && limit.isReached(current.getRequest())) {
            throw new TooManyRefusals();
        }
        return decoder.decode(token);
    }
}

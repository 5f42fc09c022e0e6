package org.comptoir.defaults.security;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Trusts nobody. A test slice may live with that; a service does not start with it ({@link TrustAutoConfiguration}).
 */
final class NoIssuer implements JwtDecoder {
    @Override
    public Jwt decode(String token) {
        throw new JwtException("No issuer is configured");
    }
}

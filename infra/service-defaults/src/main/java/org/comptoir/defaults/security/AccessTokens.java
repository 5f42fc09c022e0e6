package org.comptoir.defaults.security;

import java.time.Duration;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The token contract of the platform: signed with RS256 or ES256 by a key of the one issuer, of type {@code at+jwt},
 * made for this audience, not expired (60 seconds of skew), with a subject. Keys come from the configured address
 * only; what a token says about keys ({@code jku}, {@code x5u}, {@code jwk}) is never followed.
 */
final class AccessTokens {
    private static final Duration SKEW = Duration.ofSeconds(60);

    private AccessTokens() {}

    static JwtDecoder decoder(String jwksUri, String issuer, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new IssuerKeys(jwksUri))
                .jwsAlgorithms(allowed -> {
                    allowed.clear();
                    allowed.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256));
                })
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(validator(issuer, audience));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("at+jwt", "application/at+jwt"),
                new JwtIssuerValidator(issuer),
                new JwtTimestampValidator(SKEW),
                token ->
                        check(token.getAudience() != null && token.getAudience().contains(audience), "aud"),
                token -> check(token.getExpiresAt() != null, "exp"),
                token -> check(token.getSubject() != null && !token.getSubject().isBlank(), "sub"));
    }

    private static OAuth2TokenValidatorResult check(boolean holds, String claim) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The claim " + claim + " does not fit this service", null));
    }
}

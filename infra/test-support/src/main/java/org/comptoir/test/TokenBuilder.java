package org.comptoir.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A good access token in the making; every method spoils or fills one part of it. */
public final class TokenBuilder {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final TokenIssuer keys;
    private final JWTClaimsSet.Builder claims;
    private String type = "at+jwt";
    private boolean elliptic;

    TokenBuilder(TokenIssuer issuer, String audience) {
        Instant now = Instant.now();
        keys = issuer;
        claims = new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .subject("somebody")
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
    }

    /** Who. */
    public TokenBuilder subject(String subject) {
        claims.subject(subject);
        return this;
    }

    /** Wire names of roles: {@code store-manager}. */
    public TokenBuilder roles(String... roles) {
        claims.claim("roles", List.of(roles));
        return this;
    }

    /** Where the person works. */
    public TokenBuilder stores(String... stores) {
        claims.claim("stores", List.of(stores));
        return this;
    }

    /** The till that is signed in. */
    public TokenBuilder till(String till) {
        claims.claim("till", till);
        return this;
    }

    /** Which customer the person is. */
    public TokenBuilder customer(UUID customer) {
        claims.claim("customer", customer.toString());
        return this;
    }

    /** For whom, instead of the service under test. */
    public TokenBuilder audience(String... audience) {
        claims.audience(List.of(audience));
        return this;
    }

    /** Signed by whom, in words only: the keys stay the same. */
    public TokenBuilder issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /** The typ header, {@code at+jwt} if not told. */
    public TokenBuilder type(String type) {
        this.type = type;
        return this;
    }

    /** Any other claim; null takes it away. */
    public TokenBuilder claim(String name, @Nullable Object value) {
        claims.claim(name, value);
        return this;
    }

    /** Ran out an hour ago. */
    public TokenBuilder expired() {
        Instant end = Instant.now().minus(Duration.ofHours(1));
        claims.issueTime(Date.from(end.minus(LIFE))).expirationTime(Date.from(end));
        return this;
    }

    /** Good only from an hour on. */
    public TokenBuilder notYetValid() {
        Instant begin = Instant.now().plus(Duration.ofHours(1));
        claims.notBeforeTime(Date.from(begin)).expirationTime(Date.from(begin.plus(LIFE)));
        return this;
    }

    /** Signed ES256 instead of RS256. */
    public TokenBuilder elliptic() {
        elliptic = true;
        return this;
    }

    /** The compact form. */
    public String sign() {
        try {
            return elliptic
                    ? signed(
                            new JWSHeader.Builder(JWSAlgorithm.ES256)
                                    .keyID(keys.ec().getKeyID()),
                            new ECDSASigner(keys.ec()))
                    : signed(header(keys.rsa()), new RSASSASigner(keys.rsa()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed by somebody else, with a header to lure the service. */
    String signForged(RSAKey key, UnaryOperator<JWSHeader.Builder> lure) throws JOSEException {
        return signed(lure.apply(header(key)), new RSASSASigner(key));
    }

    String sign(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        return signed(new JWSHeader.Builder(algorithm).keyID(keys.rsa().getKeyID()), signer);
    }

    JWTClaimsSet claims() {
        return claims.build();
    }

    private static JWSHeader.Builder header(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
    }

    private String signed(JWSHeader.Builder header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header.type(new JOSEObjectType(type)).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }
}

package org.comptoir.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.comptoir.defaults.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * S04 of docs/reliability: every forged, foreign or stale token is refused, and nobody is asked for keys but the
 * issuer.
 */
class AccessTokensTests {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestIssuer ATTACKER = new TestIssuer();
    private static final JwtDecoder DECODER =
            AccessTokens.decoder(ISSUER.jwksUri(), TestIssuer.ISSUER, "trial-service");

    @AfterAll
    static void stop() {
        ISSUER.stop();
        ATTACKER.stop();
    }

    @Test
    void acceptsATokenOfTheContract() {
        assertThat(DECODER.decode(ISSUER.token("clerk")).getSubject()).isEqualTo("anna");
        assertThat(DECODER.decode(expiring(-30)).getSubject())
                .as("within the skew")
                .isEqualTo("anna");
    }

    @Test
    void refusesEveryOtherToken() throws JOSEException {
        Map<String, String> bad = new TreeMap<>(Map.of(
                "other issuer", claims(c -> c.issuer("https://elsewhere.test")),
                "other audience", claims(c -> c.audience(List.of("other-service"))),
                "no audience", claims(c -> c.audience((String) null)),
                "no subject", claims(c -> c.subject(null)),
                "no expiry", claims(c -> c.expirationTime(null)),
                "expired", expiring(-90),
                "not yet valid",
                        claims(c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
                "id token", header(h -> h.type(JOSEObjectType.JWT)),
                "no type", header(h -> h.type(null)),
                "none", new PlainJWT(TestIssuer.goodClaims().build()).serialize()));
        bad.put("public key as secret", symmetric());
        bad.put(
                "other algorithm",
                header(h ->
                        new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("one").type(new JOSEObjectType("at+jwt"))));
        bad.put("other key", ISSUER.token(h -> h, c -> c, TestIssuer.newKey("one")));
        bad.put("key id as path", ISSUER.token(h -> h.keyID("../../etc/passwd"), c -> c, ATTACKER.key()));
        bad.put("jku", ISSUER.token(h -> h.jwkURL(URI.create(ATTACKER.jwksUri())), c -> c, ATTACKER.key()));
        bad.put("x5u", ISSUER.token(h -> h.x509CertURL(URI.create(ATTACKER.jwksUri())), c -> c, ATTACKER.key()));
        bad.put("jwk", ISSUER.token(h -> h.jwk(ATTACKER.key().toPublicJWK()), c -> c, ATTACKER.key()));
        bad.put("altered claims", altered());
        bad.put("no signature", ISSUER.token("clerk").replaceFirst("\\.[^.]*$", "."));
        bad.put("empty", "");
        bad.put("nonsense", "a.b.c");
        bad.put("two tokens", ISSUER.token("clerk") + "," + ISSUER.token("clerk"));
        bad.put("a megabyte", "a".repeat(1_000_000));
        bad.forEach((name, token) ->
                assertThatThrownBy(() -> DECODER.decode(token)).as(name).isInstanceOf(BadJwtException.class));
        assertThat(ATTACKER.keyReads()).isZero();
    }

    @Test
    void cannotTellWhileTheIssuerIsAway() {
        JwtDecoder decoder = AccessTokens.decoder("http://127.0.0.1:1/jwks", TestIssuer.ISSUER, "trial-service");
        assertThatThrownBy(() -> decoder.decode(ISSUER.token("clerk")))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void isReadyBeforeTheIssuerIs() {
        assertThatCode(() -> AccessTokens.decoder("http://127.0.0.1:1/jwks", TestIssuer.ISSUER, "trial-service"))
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithoutAnIssuer() {
        assertThatThrownBy(() -> TrustAutoConfiguration.check(new NoIssuer()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COMPTOIR_SECURITY_ISSUER");
        assertThatThrownBy(() -> new NoIssuer().decode(ISSUER.token("clerk"))).isInstanceOf(JwtException.class);
    }

    private static String claims(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return ISSUER.token(h -> h, claims);
    }

    private static String header(UnaryOperator<JWSHeader.Builder> header) {
        return header(header, ISSUER.key());
    }

    private static String header(UnaryOperator<JWSHeader.Builder> header, RSAKey key) {
        return ISSUER.token(header, c -> c, key);
    }

    private static String expiring(int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        return claims(c -> c.expirationTime(Date.from(end))
                .notBeforeTime(Date.from(end.minusSeconds(300)))
                .issueTime(Date.from(end.minusSeconds(300))));
    }

    private static String symmetric() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("one")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                TestIssuer.goodClaims().build());
        token.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String altered() {
        String[] parts = ISSUER.token("clerk").split("\\.", -1);
        String claims =
                new String(Base64URL.from(parts[1]).decode(), StandardCharsets.UTF_8).replace("clerk", "operator");
        return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
    }
}

package org.comptoir.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes one of each kind of token that no service may accept (docs/security.md). */
final class BrokenTokens {
    private final TestTokens tokens;
    private final TokenIssuer issuer;

    BrokenTokens(TestTokens tokens, TokenIssuer issuer) {
        this.tokens = tokens;
        this.issuer = issuer;
    }

    List<BrokenToken> all() {
        List<BrokenToken> all = new ArrayList<>();
        try {
            all.addAll(wrongClaims());
            all.addAll(wrongSignatures());
            all.addAll(lures());
            all.addAll(wrongHeaders());
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return List.copyOf(all);
    }

    private TokenBuilder good() {
        return tokens.with("operator");
    }

    private List<BrokenToken> wrongClaims() {
        return List.of(
                BrokenToken.bearer(
                        "other issuer", good().issuer("https://issuer.example").sign()),
                BrokenToken.bearer(
                        "other audience", good().audience("another-service").sign()),
                BrokenToken.bearer(
                        "ID token as access token",
                        good().type("JWT").claim("nonce", "n-0S6_WzA2Mj").sign()),
                BrokenToken.bearer("expired", good().expired().sign()),
                BrokenToken.bearer("never expires", good().claim("exp", null).sign()),
                BrokenToken.bearer(
                        "without a subject", good().claim("sub", null).sign()),
                BrokenToken.bearer("not valid yet", good().notYetValid().sign()));
    }

    private List<BrokenToken> wrongSignatures() throws JOSEException {
        PlainHeader none =
                new PlainHeader.Builder().type(new JOSEObjectType("at+jwt")).build();
        byte[] publicKey = issuer.rsa().toRSAPublicKey().getEncoded();
        return List.of(
                BrokenToken.bearer("alg none", new PlainJWT(none, good().claims()).serialize()),
                BrokenToken.bearer(
                        "HS256 with the public key", good().sign(JWSAlgorithm.HS256, new MACSigner(publicKey))),
                BrokenToken.bearer("bad signature", withOtherSignature(good().sign())),
                BrokenToken.bearer(
                        "claims changed after signing",
                        withOtherClaims(tokens.with("analyst").sign(), "analyst", "operator")));
    }

    private List<BrokenToken> lures() throws JOSEException {
        RSAKey attacker = issuer.attacker();
        URI bait = URI.create(issuer.attackerUri());
        return List.of(
                BrokenToken.bearer(
                        "kid is a path",
                        good().signForged(attacker, header -> header.keyID("../../../../../../dev/null"))),
                BrokenToken.bearer("unknown kid", good().signForged(attacker, header -> header)),
                BrokenToken.bearer("jku header", good().signForged(attacker, header -> header.jwkURL(bait))),
                BrokenToken.bearer(
                        "jwk header", good().signForged(attacker, header -> header.jwk(attacker.toPublicJWK()))),
                BrokenToken.bearer("x5u header", good().signForged(attacker, header -> header.x509CertURL(bait))));
    }

    private List<BrokenToken> wrongHeaders() {
        String good = good().sign();
        return List.of(
                BrokenToken.bearer("empty", ""),
                BrokenToken.bearer("not a token", UUID.randomUUID().toString()),
                new BrokenToken("basic credentials", List.of("Basic b3BlcmF0b3I6b3BlcmF0b3I="), List.of(401)),
                BrokenToken.bearer("two tokens", good + ", Bearer " + good),
                new BrokenToken("two headers", List.of("Bearer " + good, "Bearer " + good), List.of(401)),
                // Tomcat refuses so large a header before anybody looks at the token
                new BrokenToken(
                        "token of 1 MB",
                        List.of("Bearer " + good + "A".repeat(1_000_000)),
                        List.of(400, 401, 413, 431)));
    }

    private static String withOtherSignature(String token) {
        int signature = token.lastIndexOf('.') + 1;
        char first = token.charAt(signature);
        return token.substring(0, signature) + (first == 'A' ? 'B' : 'A') + token.substring(signature + 1);
    }

    private static String withOtherClaims(String token, String part, String replacement) {
        int begin = token.indexOf('.') + 1;
        int end = token.lastIndexOf('.');
        String claims = new Base64URL(token.substring(begin, end)).decodeToString();
        String changed = claims.replace(part, replacement);
        return token.substring(0, begin)
                + Base64URL.encode(changed.getBytes(StandardCharsets.UTF_8))
                + token.substring(end);
    }
}

package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestTokensTests {
    private final TokenIssuer issuer = TokenIssuer.running();
    private final TestTokens tokens = new TestTokens(issuer, "sample-service");

    @Test
    void carryTheClaimsOfThePlatform() throws Exception {
        UUID customer = UUID.randomUUID();
        SignedJWT token = SignedJWT.parse(tokens.with("clerk")
                .stores("1", "2")
                .till("3")
                .customer(customer)
                .sign());

        assertThat(token.verify(new RSASSAVerifier(issuer.rsa().toPublicJWK()))).isTrue();
        assertThat(token.getHeader().getType()).hasToString("at+jwt");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer.issuer());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("sample-service");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("roles", List.of("clerk"))
                .containsEntry("stores", List.of("1", "2"))
                .containsEntry("till", "3")
                .containsEntry("customer", customer.toString());
    }

    @Test
    void canBeSignedWithTheEllipticKey() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.token().elliptic().sign());

        assertThat(token.verify(new ECDSAVerifier(issuer.ec().toPublicJWK()))).isTrue();
    }

    @Test
    void breakInEveryKnownWay() {
        assertThat(tokens.broken())
                .extracting(BrokenToken::name)
                .doesNotHaveDuplicates()
                .contains("alg none", "HS256 with the public key", "jku header", "kid is a path", "token of 1 MB");
    }

    @Test
    void keepTheirClaimsReadableWhenTheSignatureIsSpoiled() throws Exception {
        for (String name : List.of("bad signature", "claims changed after signing")) {
            SignedJWT token = SignedJWT.parse(value(name));

            assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).contains("operator");
            assertThat(token.verify(new RSASSAVerifier(issuer.rsa().toPublicJWK())))
                    .isFalse();
        }
    }

    private String value(String name) {
        return tokens.broken().stream()
                .filter(broken -> broken.name().equals(name))
                .map(broken -> broken.authorization().getFirst().substring("Bearer ".length()))
                .findFirst()
                .orElseThrow();
    }
}

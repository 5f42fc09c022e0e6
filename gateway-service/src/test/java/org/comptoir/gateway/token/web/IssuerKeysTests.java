package org.comptoir.gateway.token.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTests {

    private final AtomicInteger reads = new AtomicInteger();
    private final HttpServer issuer = issuer();
    private volatile String published = "one";

    @BeforeEach
    void start() {
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void asksOnlyWhenAKeyIsNeeded() throws KeySourceException {
        var keys = new IssuerKeys(address());
        assertThat(reads).hasValue(0);

        assertThat(keys.get(wanted("one"), null)).hasSize(1);
        assertThat(keys.get(wanted("one"), null)).hasSize(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void findsARotatedKeyAtOnce() throws KeySourceException {
        var keys = new IssuerKeys(address());
        assertThat(keys.get(wanted("one"), null)).hasSize(1);

        published = "two";
        assertThat(keys.get(wanted("two"), null)).hasSize(1);
    }

    @Test
    void aFloodOfUnknownKeysIsRefusedWithTwoReads() throws KeySourceException {
        var keys = new IssuerKeys(address());

        for (var attempt = 0; attempt < 100; attempt++) {
            assertThat(keys.get(wanted("unknown-" + attempt), null)).isEmpty();
        }
        assertThat(reads.get()).isBetween(1, 2);
        assertThat(keys.get(wanted("one"), null)).hasSize(1);
    }

    @Test
    void findsARotatedKeySoonAfterAFlood() throws KeySourceException {
        var keys = new IssuerKeys(address(), Duration.ofSeconds(1));
        for (var attempt = 0; attempt < 100; attempt++) {
            keys.get(wanted("unknown-" + attempt), null);
        }

        published = "two";
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(keys.get(wanted("two"), null)).hasSize(1));
    }

    @Test
    void cannotTellWithoutEverHavingReadAKey() {
        issuer.stop(0);
        var keys = new IssuerKeys(address());

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(wanted("one"), null));
        }
    }

    @Test
    void knownKeysStayGoodWhileTheIssuerIsAway() throws KeySourceException {
        var keys = new IssuerKeys(address());
        assertThat(keys.get(wanted("one"), null)).hasSize(1);

        issuer.stop(0);
        assertThat(keys.get(wanted("two"), null)).isEmpty();
        assertThat(keys.get(wanted("one"), null)).hasSize(1);
    }

    private static JWKSelector wanted(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }

    private String address() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks";
    }

    private HttpServer issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                reads.incrementAndGet();
                var keys = new JWKSet(List.of(key(published))).toString().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                try (exchange) {
                    exchange.getResponseBody().write(keys);
                }
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JWK key(String id) {
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(new byte[32]))
                .keyID(id)
                .build();
    }
}

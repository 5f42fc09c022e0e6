package org.comptoir.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The token issuer of the tests: fresh keys, published over HTTP, and a trap for services that follow foreign key URLs. */
final class TokenIssuer {
    private final HttpServer server;
    private final RSAKey rsa;
    private final ECKey ec;
    private final RSAKey attacker;
    private final AtomicInteger baitTaken = new AtomicInteger();

    private TokenIssuer() throws IOException, JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("test-rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("test-ec").generate();
        attacker = new RSAKeyGenerator(2048).keyID("attacker").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> answer(exchange, publicKeys()));
        server.createContext("/token", exchange -> answer(exchange, accessToken()));
        server.createContext("/attacker", exchange -> {
            baitTaken.incrementAndGet();
            answer(exchange, new JWKSet(attacker).toString(true));
        });
        server.start();
    }

    /** Begins to make the keys; returns at once. */
    static void start() {
        Start.ISSUER.isDone();
    }

    /** Waits until it answers. */
    static TokenIssuer running() {
        return Start.ISSUER.join();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String jwksUri() {
        return issuer() + "/jwks";
    }

    String tokenUri() {
        return issuer() + "/token";
    }

    String attackerUri() {
        return issuer() + "/attacker";
    }

    RSAKey rsa() {
        return rsa;
    }

    ECKey ec() {
        return ec;
    }

    RSAKey attacker() {
        return attacker;
    }

    int baitTaken() {
        return baitTaken.get();
    }

    private String publicKeys() {
        return new JWKSet(List.of(rsa, ec)).toString(true);
    }

    private String accessToken() {
        String token = new TestTokens(this, "any").service();
        return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":600}";
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Started when somebody first asks; its thread ends with the JVM. */
    private static final class Start {
        static final CompletableFuture<TokenIssuer> ISSUER = CompletableFuture.supplyAsync(Start::begin);

        private static TokenIssuer begin() {
            try {
                return new TokenIssuer();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (JOSEException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

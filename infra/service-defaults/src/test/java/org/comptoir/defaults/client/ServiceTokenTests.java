package org.comptoir.defaults.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.defaults.problem.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

class ServiceTokenTests {
    private final AtomicInteger fetched = new AtomicInteger();
    private volatile int lifetime = 300;
    private volatile String lastRequest = "";

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            lastRequest = exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = ("{\"access_token\":\"t" + fetched.incrementAndGet() + "\",\"expires_in\":" + lifetime
                            + ",\"token_type\":\"Bearer\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.createContext("/api", exchange -> {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] answer = token.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(token.equals("Bearer t1") ? 200 : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesATokenOnceAndPresentsIt() {
        ServiceToken token = token();
        RestClient client = RestClient.builder().requestInterceptor(token).build();
        assertThat(client.get().uri(url("/api")).retrieve().body(String.class)).isEqualTo("Bearer t1");
        assertThat(token.value()).isEqualTo("t1");
        assertThat(fetched).hasValue(1);
        assertThat(lastRequest).isEqualTo("Basic b3JkZXItc2VydmljZTpzZWNyZXQ= grant_type=client_credentials");
    }

    @Test
    void fetchesAgainWhenTheTokenIsNearItsEndOrWasRefused() {
        lifetime = 20;
        ServiceToken token = token();
        assertThat(token.value()).isEqualTo("t1");
        lifetime = 300;
        assertThat(token.value()).isEqualTo("t2");
        RestClient client = RestClient.builder().requestInterceptor(token).build();
        assertThatThrownBy(() -> client.get().uri(url("/api")).retrieve().toBodilessEntity())
                .isInstanceOf(HttpClientErrorException.Unauthorized.class);
        assertThat(token.value()).isEqualTo("t3");
    }

    @Test
    void isUnavailableWhileTheIssuerIsAway() {
        server.stop(0);
        assertThatThrownBy(() -> token().value()).isInstanceOf(Unavailable.class);
    }

    private ServiceToken token() {
        return new ServiceToken(new ClientDefaults("order-service", "secret", url("/token")), Clock.systemUTC());
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}

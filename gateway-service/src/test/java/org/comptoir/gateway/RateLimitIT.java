package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class RateLimitIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    @Test
    void aGreedyClientIsRefusedAndOthersAreNot() {
        var greedy = http.as(tokens.service("greedy-service"));
        var modest = http.as(tokens.service("modest-service"));

        var refused = IntStream.range(0, 150)
                .mapToObj(request -> greedy.get("/api/v1/orders"))
                .filter(answer -> answer.status() != 200)
                .toList();

        assertThat(refused).isNotEmpty().allSatisfy(RateLimitIT::isAPoliteRefusal);
        modest.get("/api/v1/orders").expect(200);
        http.anonymous().get("/actuator/health").expect(200);
    }

    @Test
    void anAddressThatSendsBadTokensIsRefusedAndCheckedTokensAreNot() throws Exception {
        try (var elsewhere = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            var good = tokens.agent();
            assertThat(get(elsewhere, good).statusCode()).isEqualTo(200);

            var refused = firstBeyondTheLimit(elsewhere);

            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.body()).contains("/problems/rate-limited");
            assertThat(get(elsewhere, good).statusCode()).isEqualTo(200);
            http.as("nonsense").get("/api/v1/orders").expectProblem(401, "unauthenticated");
        }
    }

    private HttpResponse<String> firstBeyondTheLimit(HttpClient client) throws Exception {
        var beyond = new AtomicReference<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = new ArrayList<Callable<Void>>();
            for (var sender = 0; sender < 16; sender++) {
                senders.add(() -> {
                    for (var request = 0; request < 200 && beyond.get() == null; request++) {
                        var answer = get(client, "nonsense");
                        if (answer.statusCode() != 401) {
                            beyond.set(answer);
                        }
                    }
                    return null;
                });
            }
            for (var sender : threads.invokeAll(senders)) {
                sender.get();
            }
        }
        return Objects.requireNonNull(beyond.get(), "nobody was refused");
    }

    private HttpResponse<String> get(HttpClient client, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/orders"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theTableOfBucketsNamesNobody() {
        http.as(tokens.service("named-service")).get("/api/v1/orders").expect(200);

        assertThat(sql.sql("SELECT id FROM rate_limit_bucket")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    private static void isAPoliteRefusal(Answer answer) {
        answer.expectProblem(429, "rate-limited");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
}

package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class RateLimitIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient sql;

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
    void theTableOfBucketsNamesNobody() {
        http.as(tokens.service("named-service")).get("/api/v1/orders").expect(200);

        assertThat(sql.sql("SELECT id FROM rate_limit_bucket").query(String.class).list())
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    private static void isAPoliteRefusal(Answer answer) {
        answer.expectProblem(429, "rate-limited");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
}

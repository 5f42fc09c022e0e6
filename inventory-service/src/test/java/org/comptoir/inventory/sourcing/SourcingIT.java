package org.comptoir.inventory.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class SourcingIT {
    private static final String STRATEGIES = "/api/v1/sourcing-strategies/";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    private Http merchandiser;

    @BeforeEach
    void signIn() {
        merchandiser = http.as(tokens.merchandiser());
    }

    @Test
    void keepsAStrategyAndRefusesStaleEdits() {
        String path = STRATEGIES + "kept-" + UUID.randomUUID();
        Answer first = merchandiser.put(path, """
                        {"channel": "kept", "criteria": ["DISTANCE", "CAPS"], "maxParcels": 2, "maxDistanceKm": 80,
                         "keepLastUnit": true, "active": false}""").expect(201);
        assertThat(first.list("$.criteria")).isEqualTo(List.of("DISTANCE", "CAPS"));
        assertThat(http.as(tokens.analyst()).get(path).expect(200).body()).isEqualTo(first.body());

        Http careful = merchandiser.with("If-Match", first.header("ETag"));
        careful.put(path, "{\"criteria\": [\"BALANCE\"]}").expect(200);
        careful.put(path, "{\"criteria\": [\"CAPS\"]}").expectProblem(412, "already-changed");
        assertThat(merchandiser
                        .get("/api/v1/sourcing-strategies?limit=100")
                        .expect(200)
                        .list("$.items[*].code"))
                .contains("default");
        merchandiser.get(STRATEGIES + "none").expectProblem(404, "not-found");
    }

    @Test
    void anActiveStrategyTakesTheOtherOnesPlace() {
        String channel = "chan-" + UUID.randomUUID().toString().substring(0, 8);
        String one = STRATEGIES + channel + "-1";
        String two = STRATEGIES + channel + "-2";
        String body = "{\"channel\": \"%s\", \"criteria\": [\"DISTANCE\"]}".formatted(channel);
        merchandiser.put(one, body).expect(201);
        merchandiser.put(two, body).expect(201);
        assertThat(merchandiser.get(one).expect(200).json("$.active")).isEqualTo(false);
        assertThat(merchandiser.get(two).expect(200).json("$.active")).isEqualTo(true);
        merchandiser.put(one, body).expect(200);
        assertThat(merchandiser.get(two).expect(200).json("$.active")).isEqualTo(false);
    }

    @Test
    void namesEachFieldThatCannotBe() {
        Answer refused = merchandiser.put(STRATEGIES + "bad", """
                        {"criteria": ["DISTANCE", "DISTANCE"], "maxParcels": 11, "maxDistanceKm": 0,
                         "locationPriorities": {"A": 10}}""").expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer"))
                .contains("/criteria", "/maxParcels", "/maxDistanceKm")
                .hasSize(4);
        Answer unknown = merchandiser
                .put(
                        STRATEGIES + "bad",
                        "{\"criteria\": [\"DISTANCE\"], \"locationPriorities\": {\"nowhere-at-all\": 1}}")
                .expectProblem(400, "invalid-request");
        assertThat(unknown.list("$.errors[*].pointer")).containsExactly("/locationPriorities");
        http.as(tokens.clerk("A1"))
                .put(STRATEGIES + "bad", "{\"criteria\": [\"CAPS\"]}")
                .expectProblem(403, "forbidden");
        http.get(STRATEGIES + "default").expectProblem(401, "unauthenticated");
    }

    @Test
    void explainsTheChoiceAndHoldsNothing() {
        Chain chain = new Chain(http, tokens, 48.3905, -4.4861, "29200");
        String sku = Chain.newSku();
        String silent = chain.open("STORE");
        String near = chain.open("STORE", "\"capabilities\": [\"PICKUP\", \"SHIPPING\"]");
        String far = chain.open("WAREHOUSE");
        chain.receive(silent, sku, 9);
        chain.receive(near, sku, 2);
        chain.receive(far, sku, 9);
        String strategy = "trial-" + UUID.randomUUID();
        merchandiser.put(STRATEGIES + strategy, """
                        {"criteria": ["PRIORITY", "DISTANCE"], "locationPriorities": {"%s": 9}, "active": false}""".formatted(far)).expect(201);

        Answer usual = dryRun(chain, sku, 2, "").expect(200);
        assertThat(usual.list("$.parcels[*].locationId")).isEqualTo(List.of(near));
        assertThat(outcome(usual, silent)).isEqualTo("NOT_SHIPPED_FROM_THERE");
        assertThat(outcome(usual, far)).isEqualTo("FARTHER");
        assertThat(usual.list("$.candidates[?(@.locationId == '" + near + "')].stock[0].sellable"))
                .isEqualTo(List.of(2));
        assertThat(usual.list("$.candidates[?(@.locationId == '" + near + "')].stock[0].text.en"))
                .isEqualTo(List.of("on hand 2, held 0, safety 0 -> 2"));

        Answer tried =
                dryRun(chain, sku, 2, ", \"strategy\": \"" + strategy + "\"").expect(200);
        assertThat(tried.list("$.parcels[*].locationId")).isEqualTo(List.of(far));
        assertThat(outcome(tried, near)).isEqualTo("LOWER_PRIORITY");
        assertThat(tried.json("$.complete")).isEqualTo(true);

        Answer tooMany = dryRun(chain, sku, 100, "").expect(200);
        assertThat(tooMany.json("$.complete")).isEqualTo(false);
        assertThat(tooMany.number("$.missing[0].quantity")).isEqualTo(89);
        assertThat(dryRun(chain, sku, 1, ", \"strategy\": \"none\"")
                        .expectProblem(400, "invalid-request")
                        .list("$.errors[*].pointer"))
                .containsExactly("/strategy");
        http.as(tokens.customer(UUID.randomUUID()))
                .post(
                        "/api/v1/sourcing-dry-runs",
                        "{\"lines\": [%s], \"place\": %s}".formatted(Chain.line(sku, 1), chain.place()))
                .expectProblem(403, "forbidden");
    }

    private Answer dryRun(Chain chain, String sku, int units, String more) {
        return merchandiser.post(
                "/api/v1/sourcing-dry-runs",
                "{\"lines\": [%s], \"place\": %s%s}".formatted(Chain.line(sku, units), chain.place(), more));
    }

    private static String outcome(Answer answer, String location) {
        return String.valueOf(answer.list("$.candidates[?(@.locationId == '" + location + "')].outcome")
                .getFirst());
    }
}

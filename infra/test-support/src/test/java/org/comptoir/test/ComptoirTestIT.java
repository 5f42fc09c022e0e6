package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@link ComptoirTest} promises a service, tried on the smallest one that does everything. */
@ComptoirTest(classes = SampleApplication.class)
class ComptoirTestIT {
    private static final String SHELF = "/api/v1/shelves/{sku}";

    private final Http http;
    private final TestTokens tokens;
    private final KafkaProbe probe;
    private final JdbcClient jdbc;
    private final String bootstrapServers;
    private final String sku = UUID.randomUUID().toString();

    @Autowired
    ComptoirTestIT(
            Http http,
            TestTokens tokens,
            KafkaProbe probe,
            JdbcClient jdbc,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
        this.jdbc = jdbc;
        this.bootstrapServers = bootstrapServers;
    }

    @Test
    void runsOnAPostgresOfItsOwn() {
        assertThat(jdbc.sql(
                                "SELECT current_database() || ' ' || current_user || ' ' || (current_setting('server_version_num')::int / 10000)")
                        .query(String.class)
                        .single())
                .matches("sample_service_\\d+ comptoir 18");
        assertThat(jdbc.sql("SELECT lower('ÉTÉ')").query(String.class).single()).isEqualTo("été");
        assertThat(jdbc.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void goesFromHttpThroughPostgresToKafka() {
        Answer answer = fill(12);

        assertThat(answer.text("$.label")).isEqualTo(sku + " x 12");
        assertThat(http.as(tokens.clerk("1")).get(SHELF, sku).expect(200).number("$.units"))
                .isEqualTo(12);
        Heard<StockLevelChanged> heard =
                probe.awaitHeard(StockLevelChanged.class, it -> it.event().sku().equals(sku));
        assertThat(heard.event()).isEqualTo(new StockLevelChanged("shelf", sku, 12, 0, 12));
        assertThat(heard.sequence()).isEqualTo(1);
        assertThat(heard.source()).isEqualTo("/sample-service");
        assertThat(heard.subject()).isEqualTo("shelf|" + sku);
    }

    @Test
    void hearsWhatAForeignServiceTells() {
        fill(7);

        probe.publish(Topics.PRODUCTS, sku, product("RETIRED"), 1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                http.as(tokens.operator()).get(SHELF, sku).number("$.units"))
                        .isZero());
        assertThat(probe.await(StockLevelChanged.class, it -> it.sku().equals(sku) && it.onHand() == 0))
                .isNotNull();
    }

    @Test
    void dropsTheSameEventTheSecondTime() {
        fill(7);
        UUID event = probe.publish(Topics.PRODUCTS, sku, product("RETIRED"), 1);
        probe.await(StockLevelChanged.class, it -> it.sku().equals(sku) && it.onHand() == 0);

        probe.publish(Topics.PRODUCTS, sku, product("RETIRED"), 1, event);

        probe.assertNone(
                StockLevelChanged.class, it -> it.sku().equals(sku) && it.onHand() == 1, Duration.ofSeconds(1));
        assertThat(probe.all(StockLevelChanged.class).stream()
                        .filter(it -> it.sku().equals(sku)))
                .hasSize(2);
    }

    @Test
    void saysWhatWasSeenWhenItWaitedInVain() {
        fill(3);
        probe.await(StockLevelChanged.class, it -> it.sku().equals(sku));

        try (KafkaProbe hasty = new KafkaProbe(bootstrapServers, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> hasty.await(StockLevelChanged.class, it -> it.onHand() == 99))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no StockLevelChanged as wanted on inventory.stock-levels within 1 s")
                    .hasMessageContaining("org.comptoir.inventory.stock-level-changed.v1 shelf|" + sku + " #1");
            assertThatThrownBy(() -> hasty.awaitRecord("no.such.topic", it -> true))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("0 records");
        }
    }

    @Test
    void checksEveryEventItReads() {
        ProducerRecord<String, byte[]> good = probe.record(Topics.PRICES, sku, Contracts.sample(PriceChanged.class), 1);
        probe.send(new ProducerRecord<>(
                Topics.PRICES, null, sku, "{\"sku\":\"A-1\"}".getBytes(StandardCharsets.UTF_8), good.headers()));

        assertThatThrownBy(() -> probe.all(PriceChanged.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PriceChanged does not fit its schema");
    }

    @Test
    void seesDeadLetters() {
        ProducerRecord<String, byte[]> good = probe.record(Topics.PRODUCTS, sku, product("RETIRED"), 1);

        probe.send(new ProducerRecord<>(
                Topics.PRODUCTS, null, sku, "no JSON".getBytes(StandardCharsets.UTF_8), good.headers()));

        assertThat(probe.awaitRecord("catalog.products.sample-service.dlt", it -> sku.equals(it.key()))
                        .value())
                .asString()
                .isEqualTo("no JSON");
    }

    @Test
    void servesItsOpenApiDocumentToAnybodyAndTheSameEachTime() {
        String document = http.get("/v3/api-docs.yaml").expect(200).body();

        assertThat(document).contains("/api/v1/shelves/{sku}").doesNotContain("localhost");
        assertThat(http.get("/v3/api-docs.yaml").body()).isEqualTo(document);
    }

    @Test
    void refusesEveryBrokenToken() {
        fill(1);

        http.assertRefusesBrokenTokens(tokens, "/api/v1/shelves/" + sku);
    }

    @Test
    void acceptsBothKindsOfSignature() {
        fill(1);

        assertThat(http.as(tokens.with("operator").elliptic().sign())
                        .get(SHELF, sku)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answersRefusalsAsProblems() {
        http.as(tokens.operator()).put(SHELF, new Filling(101), sku).expectProblem(409, "shelf-too-small");
        http.as(tokens.operator()).put(SHELF, new Filling(-1), sku).expectProblem(400, "invalid-request");
        http.as(tokens.customer(UUID.randomUUID())).get(SHELF, sku).expectProblem(403, "forbidden");
        http.anonymous().get(SHELF, sku).expectProblem(401, "unauthenticated");
        http.as(tokens.operator()).get(SHELF, sku).expectProblem(404, "not-found");
    }

    @Test
    void explainsAFailedExpectation() {
        Answer answer = http.anonymous().get(SHELF, sku);

        assertThatThrownBy(() -> answer.expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected status 200")
                .hasMessageContaining("401")
                .hasMessageContaining("unauthenticated");
        assertThat(List.of(answer.has("$.type"), answer.has("$.nothing"))).containsExactly(true, false);
    }

    private Answer fill(int units) {
        return http.as(tokens.operator()).put(SHELF, new Filling(units), sku).expect(200);
    }

    private ProductChanged product(String status) {
        return new ProductChanged(sku, null, "Apple", null, null, null, status, 550);
    }

    private record Filling(int units) {}
}

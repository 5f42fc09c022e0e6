package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class PriceEntryIT {

    private static final Instant SOON = Instant.parse("2027-01-01T00:00:00Z");

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void theNearestPriceHolds() {
        group("scope-idf", "1000001", "1000002");
        merchant.sells("SCOPE-1", 1000);
        list("SCOPE-1", 900, "\"tier\": \"gold\"");
        list("SCOPE-1", 950, "\"channel\": \"store\"");
        list("SCOPE-1", 980, "\"storeGroup\": \"scope-idf\"");
        list("SCOPE-1", 990, "\"store\": \"1000002\"");

        assertThat(price("SCOPE-1", "")).isEqualTo(1000);
        assertThat(price("SCOPE-1", "?tier=gold")).isEqualTo(900);
        assertThat(price("SCOPE-1", "?channel=store&tier=gold")).isEqualTo(950);
        assertThat(price("SCOPE-1", "?channel=store&store=1000001&tier=gold")).isEqualTo(980);
        assertThat(price("SCOPE-1", "?channel=store&store=1000002")).isEqualTo(990);
        assertThat(price("SCOPE-1", "?channel=store&store=unheard-of")).isEqualTo(950);
        assertThat(probe.awaitHeard(
                                PriceChanged.class, event -> "SCOPE-1".equals(event.subject()) && event.sequence() == 5)
                        .event()
                        .entries())
                .hasSize(5);
    }

    @Test
    void aReductionStatesTheLowestPriceOfTheThirtyDaysBefore() {
        merchant.sells("OMNI-1", 1000);
        merchant.price("OMNI-1", 800).expect(200);
        merchant.price("OMNI-1", 1200).expect(200);
        // 1000 held until 40 days ago, 800 from then on, 1200 since 10 days.
        at("OMNI-1", 1000, 100, 40);
        at("OMNI-1", 800, 40, 10);
        at("OMNI-1", 1200, 10, null);

        sale("OMNI-1", 900, "\"validUntil\": \"" + SOON + "\"").expect(201);

        var seen = http.anonymous().get("/api/v1/prices/OMNI-1").expect(200);
        assertThat(seen.number("$.price.amount")).isEqualTo(900);
        assertThat(seen.number("$.listPrice.amount")).isEqualTo(1200);
        assertThat(seen.number("$.priorPrice.amount")).isEqualTo(800);
        assertThat(seen.text("$.reducedUntil")).isEqualTo(SOON.toString());
        assertThat(seen.has("$.nextChange")).isFalse();
        assertThat(http.as(tokens.operator()).get("/api/v1/prices/OMNI-1").text("$.nextChange"))
                .isEqualTo(SOON.toString());
        var quoted = merchant.quote("\"channel\": \"web\", \"lines\": [{\"sku\": \"OMNI-1\", \"quantity\": 2}]")
                .expect(200);
        assertThat(quoted.number("$.lines[0].priorPrice.amount")).isEqualTo(800);
        assertThat(quoted.number("$.total.amount")).isEqualTo(1800);
    }

    @Test
    void aPlannedPriceHoldsWhenItsTimeComesAndIsToldThen() {
        merchant.sells("PLAN-1", 1000);
        var begin = now().plusSeconds(4);
        var end = begin.plusSeconds(4);
        merchant.entry("PLAN-1", UUID.randomUUID(), "SALE", 700, times(begin, end))
                .expect(201);
        assertThat(price("PLAN-1", "")).isEqualTo(1000);

        // Version 1 put it, 2 planned the sale; 3 is told by the clock.
        var told = probe.awaitHeard(
                PriceChanged.class, event -> "PLAN-1".equals(event.subject()) && event.sequence() == 3);

        assertThat(told.time()).isAfterOrEqualTo(begin);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(now()).isAfter(end));
        assertThat(price("PLAN-1", "")).isEqualTo(1000);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sql.sql("SELECT next_change IS NULL FROM price WHERE sku = 'PLAN-1'")
                                .query(Boolean.class)
                                .single())
                        .isTrue());
    }

    @Test
    void aPlannedListPriceTakesOverAndGivesTheTimeBackWhenItIsWithdrawn() {
        merchant.sells("TAKE-1", 1000);
        var next = UUID.randomUUID();
        var last = UUID.randomUUID();
        merchant.entry("TAKE-1", last, "LIST", 1300, "\"validFrom\": \"" + SOON.plusSeconds(60) + "\"")
                .expect(201);
        merchant.entry("TAKE-1", next, "LIST", 1200, "\"validFrom\": \"" + SOON + "\"")
                .expect(201);

        assertThat(price("TAKE-1", "")).isEqualTo(1000);
        assertThat(priceAt("TAKE-1", SOON.minusMillis(1))).isEqualTo(1000);
        assertThat(priceAt("TAKE-1", SOON)).isEqualTo(1200);
        assertThat(priceAt("TAKE-1", SOON.plusSeconds(60))).isEqualTo(1300);

        var withdrawn = end("TAKE-1", next).expect(200);
        assertThat(withdrawn.text("$.validUntil")).isEqualTo(withdrawn.text("$.validFrom"));
        end("TAKE-1", next).expect(200);
        assertThat(priceAt("TAKE-1", SOON)).isEqualTo(1000);
        assertThat(priceAt("TAKE-1", SOON.plusSeconds(60))).isEqualTo(1300);
        end("TAKE-1", last).expect(200);
        assertThat(priceAt("TAKE-1", SOON.plusSeconds(60))).isEqualTo(1000);
        merchant.price("TAKE-1", 1100).expect(200);
        assertThat(priceAt("TAKE-1", SOON)).isEqualTo(1100);
    }

    @Test
    void ofManyThatWantTheSameTimeOneGetsIt() {
        merchant.sells("PRICE-RACE-1", 1000);

        var answers = Together.run(
                20,
                number -> sale(
                        "PRICE-RACE-1",
                        500 + number,
                        "\"validFrom\": \"" + SOON + "\", \"validUntil\": \"" + SOON.plusSeconds(60) + "\""));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "overlapping-price"));
    }

    @Test
    void theDatabaseItselfRefusesTwoPricesAtOnce() {
        merchant.sells("GUARD-1", 1000);

        assertThatThrownBy(() -> sql.sql("""
                        INSERT INTO price_entry (id, sku, kind, currency, amount_minor, valid_from)
                        VALUES (gen_random_uuid(), 'GUARD-1', 'LIST', 'EUR', 1, now())
                        """).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("price_entry_overlap");
    }

    @Test
    void theSameWishTwiceMakesOneEntryAndAnotherUnderItsIdIsRefused() {
        merchant.sells("TWIN-1", 1000);
        var id = UUID.randomUUID();
        var times = "\"validUntil\": \"" + SOON + "\"";

        var answers = Together.run(10, number -> merchant.entry("TWIN-1", id, "SALE", 700, times));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        merchant.entry("TWIN-1", id, "SALE", 701, times).expectProblem(409, "already-different");
        merchant.sells("TWIN-2", 1000);
        merchant.entry("TWIN-2", id, "SALE", 700, times).expectProblem(409, "already-different");
        assertThat(http.as(tokens.operator()).get("/api/v1/prices/TWIN-1").number("$.version"))
                .isEqualTo(2);
    }

    @Test
    void whatHasBegunCanOnlyBeEnded() {
        merchant.sells("END-1", 1000);
        var id = UUID.randomUUID();
        merchant.entry("END-1", id, "SALE", 700, "\"validUntil\": \"" + SOON + "\"")
                .expect(201);

        end("END-1", id).expect(200);

        assertThat(price("END-1", "")).isEqualTo(1000);
        assertThat(sql.sql("SELECT amount_minor FROM price_entry WHERE id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(700);
        var home = sql.sql("SELECT id FROM price_entry WHERE sku = 'END-1' AND kind = 'LIST'")
                .query(UUID.class)
                .single();
        end("END-1", home).expectProblem(409, "no-list-price");
        end("END-1", UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void refusesTimesAndScopesThatMakeNoSense() {
        merchant.product("SENSE-1", "");
        sale("SENSE-1", 1, "\"validUntil\": \"" + SOON + "\"").expectProblem(409, "no-list-price");
        merchant.price("SENSE-1", 1000).expect(201);

        refused(sale("SENSE-1", 1, "\"tier\": \"gold\""), "/validUntil");
        refused(sale("SENSE-1", 1, times(Instant.parse("2026-01-01T00:00:00Z"), SOON)), "/validFrom");
        refused(sale("SENSE-1", 1, times(SOON, SOON)), "/validUntil");
        refused(sale("SENSE-1", 1, "\"validUntil\": \"+1000000000-12-31T23:59:59.999999999Z\""), "/validUntil");
        refused(list("SENSE-1", 1, "\"validUntil\": \"" + SOON + "\""), "/validUntil");
        list("SENSE-1", 1, "\"channel\": \"unheard-of\"").expectProblem(409, "unknown-reference");
        refused(list("SENSE-1", 1, "\"store\": \"1\", \"storeGroup\": \"idf\""), "/storeGroup");
        list("SENSE-1", 1, "\"storeGroup\": \"unheard-of\"").expectProblem(409, "unknown-reference");
        list("NOTHING-9", 1, "\"tier\": \"gold\"").expectProblem(404, "not-found");
        http.as(tokens.storeManager("1"))
                .put(
                        "/api/v1/prices/SENSE-1/entries/" + UUID.randomUUID(),
                        "{\"kind\": \"LIST\", \"price\": " + Merchant.euro(1) + "}")
                .expectProblem(403, "forbidden");
    }

    private static void refused(Answer answer, String pointer) {
        assertThat(answer.expectProblem(400, "invalid-request").text("$.errors[0].pointer"))
                .isEqualTo(pointer);
    }

    private Answer list(String sku, long cents, String fields) {
        return merchant.entry(sku, UUID.randomUUID(), "LIST", cents, fields);
    }

    private Answer sale(String sku, long cents, String fields) {
        return merchant.entry(sku, UUID.randomUUID(), "SALE", cents, fields);
    }

    private Answer end(String sku, UUID id) {
        return merchant.client().delete("/api/v1/prices/" + sku + "/entries/" + id);
    }

    private void group(String code, String... stores) {
        merchant.client()
                .put(
                        "/api/v1/store-groups/" + code,
                        "{\"name\": \"" + code + "\", \"stores\": [\"" + String.join("\", \"", stores) + "\"]}")
                .expect(201);
    }

    private long price(String sku, String query) {
        return http.anonymous().get("/api/v1/prices/" + sku + query).expect(200).number("$.price.amount");
    }

    private long priceAt(String sku, Instant at) {
        return http.as(tokens.merchandiser())
                .get("/api/v1/prices/" + sku + "?at=" + at)
                .expect(200)
                .number("$.price.amount");
    }

    /** Moves an entry into the past, as time would. */
    private void at(String sku, long cents, int fromDaysAgo, @Nullable Integer untilDaysAgo) {
        sql.sql("""
                UPDATE price_entry SET valid_from = now() - make_interval(days => :from),
                       valid_until = now() - make_interval(days => :until::int)
                WHERE sku = :sku AND amount_minor = :cents
                """)
                .param("sku", sku)
                .param("cents", cents)
                .param("from", fromDaysAgo)
                .param("until", untilDaysAgo)
                .update();
    }

    private Instant now() {
        return sql.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static String times(Instant from, Instant until) {
        return "\"validFrom\": \"" + from + "\", \"validUntil\": \"" + until + "\"";
    }
}

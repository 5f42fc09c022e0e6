package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class QuoteIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void pricesABasketForAnybodyAndExplainsIt() {
        merchant.sells("QUOTE-MILK", 199, "\"vatCategory\": \"REDUCED\", \"nameEn\": \"Milk\"");
        merchant.sells("QUOTE-MUG", 1000);

        var quote = quote("", "QUOTE-MUG 3", "QUOTE-MILK 2").expect(200);

        assertThat(quote.text("$.currency")).isEqualTo("EUR");
        assertThat(total(quote)).isEqualTo(3398);
        assertThat(quote.number("$.saved.amount")).isZero();
        assertThat(quote.list("$.lines[*].sku")).containsExactly("QUOTE-MUG", "QUOTE-MILK");
        assertThat(quote.list("$.lines[*].total.amount")).containsExactly(3000, 398);
        assertThat(quote.text("$.lines[1].name")).isEqualTo("Article QUOTE-MILK");
        assertThat(quote.text("$.lines[1].explanations[0]")).contains("2 × 1,99");
        assertThat(quote.list("$.vat[*].rate")).containsExactly(550, 2000);
        assertThat(quote.list("$.vat[*].vat.amount")).containsExactly(21, 500);
        assertThat(quote.list("$.promotions")).isEmpty();
        assertThat(quote.has("$.quotedAt")).isTrue();
        var english = quote("\"language\": \"en\"", "QUOTE-MILK 2").expect(200);
        assertThat(english.text("$.lines[0].name")).isEqualTo("Milk");
        assertThat(english.text("$.lines[0].explanations[0]")).contains("2 × ").contains("1.99");
    }

    @Test
    void everyKindOfPromotionTakesOffWhatItSays() {
        for (var sku : List.of("Q-PCT", "Q-AMT", "Q-FIX", "Q-CF1", "Q-BU1")) {
            merchant.sells(sku, 1000);
        }
        merchant.sells("Q-NFM", 200);
        merchant.sells("Q-CF2", 500);
        merchant.sells("Q-CF3", 300);
        merchant.sells("Q-BU2", 500);
        merchant.sells("Q-TH", 3000);
        promotion("Q-PERCENT", "PERCENTAGE", "\"percent\": 1000, \"skus\": [\"Q-PCT\"]");
        promotion("Q-AMOUNT", "AMOUNT", "\"amount\": 150, \"currency\": \"EUR\", \"skus\": [\"Q-AMT\"]");
        promotion("Q-FIXED", "FIXED_PRICE", "\"amount\": 700, \"currency\": \"EUR\", \"skus\": [\"Q-FIX\"]");
        promotion("Q-3FOR2", "N_FOR_M", "\"buy\": 3, \"pay\": 2, \"skus\": [\"Q-NFM\"]");
        promotion("Q-CHEAPEST", "CHEAPEST_FREE", "\"buy\": 3, \"skus\": [\"Q-CF1\", \"Q-CF2\", \"Q-CF3\"]");
        promotion("Q-BUNDLE", "BUNDLE", """
                "amount": 1200, "currency": "EUR",
                "bundle": [{"skus": ["Q-BU1"], "quantity": 1}, {"skus": ["Q-BU2"], "quantity": 1}]
                """);
        promotion("Q-BASKET", "BASKET_THRESHOLD", """
                "currency": "EUR", "steps": [{"minimum": 5000, "amount": 500}], "skus": ["Q-TH"]
                """);

        assertThat(total(quote("", "Q-PCT 3"))).isEqualTo(2700);
        assertThat(total(quote("", "Q-AMT 2"))).isEqualTo(1700);
        assertThat(total(quote("", "Q-FIX 1"))).isEqualTo(700);
        assertThat(total(quote("", "Q-NFM 7"))).isEqualTo(1000);
        assertThat(total(quote("", "Q-CF1 1", "Q-CF2 1", "Q-CF3 1"))).isEqualTo(1500);
        assertThat(total(quote("", "Q-BU1 1", "Q-BU2 1"))).isEqualTo(1200);
        assertThat(total(quote("", "Q-TH 2"))).isEqualTo(5500);
        var all = quote(
                "\"language\": \"en\"",
                "Q-PCT 3",
                "Q-AMT 2",
                "Q-FIX 1",
                "Q-NFM 7",
                "Q-CF1 1",
                "Q-CF2 1",
                "Q-CF3 1",
                "Q-BU1 1",
                "Q-BU2 1",
                "Q-TH 2");
        assertThat(total(all)).isEqualTo(2700 + 1700 + 700 + 1000 + 1500 + 1200 + 5500);
        assertThat(all.number("$.saved.amount")).isEqualTo(300 + 300 + 300 + 400 + 300 + 300 + 500);
        assertThat(all.list("$.promotions[?(@.code == 'Q-PERCENT')].saved.amount"))
                .containsExactly(300);
        assertThat(all.text("$.lines[0].adjustments[0].name")).isEqualTo("Offer Q-PERCENT");
        assertThat(all.number("$.lines[0].adjustments[0].amount.amount")).isEqualTo(-300);
        assertThat(all.list("$.lines[0].explanations")).hasSizeGreaterThan(1);
    }

    @Test
    void aPausedPromotionGivesNothingFromTheNextQuoteOn() {
        merchant.sells("Q-PAUSE", 1000);
        promotion("Q-PAUSED", "PERCENTAGE", "\"percent\": 1000, \"skus\": [\"Q-PAUSE\"]");
        assertThat(total(quote("", "Q-PAUSE 1"))).isEqualTo(900);

        merchant.promotion(
                        "Q-PAUSED", "PERCENTAGE", "\"percent\": 1000, \"skus\": [\"Q-PAUSE\"], \"status\": \"PAUSED\"")
                .expect(200);

        assertThat(total(quote("", "Q-PAUSE 1"))).isEqualTo(1000);
    }

    @Test
    void knowsTheStoreTheTierAndTheFirstOrder() {
        merchant.client()
                .put("/api/v1/store-groups/quote-idf", "{\"name\": \"IDF\", \"stores\": [\"1000001\"]}")
                .expect(201);
        merchant.sells("Q-WHO", 1000);
        promotion("Q-IDF", "PERCENTAGE", "\"percent\": 1000, \"storeGroups\": [\"quote-idf\"], \"skus\": [\"Q-WHO\"]");
        promotion("Q-GOLD", "PERCENTAGE", "\"percent\": 2000, \"tiers\": [\"gold\"], \"skus\": [\"Q-WHO\"]");
        promotion("Q-FIRST", "PERCENTAGE", "\"percent\": 5000, \"firstOrderOnly\": true, \"skus\": [\"Q-WHO\"]");
        merchant.entry("Q-WHO", UUID.randomUUID(), "LIST", 2000, "\"tier\": \"silver\"")
                .expect(201);

        assertThat(total(quote("", "Q-WHO 1"))).isEqualTo(1000);
        assertThat(total(quote("\"storeId\": \"1000001\"", "Q-WHO 1"))).isEqualTo(900);
        assertThat(total(quote("\"storeId\": \"unheard-of\"", "Q-WHO 1"))).isEqualTo(1000);
        assertThat(total(quote("\"customerTier\": \"gold\"", "Q-WHO 1"))).isEqualTo(800);
        assertThat(total(quote("\"customerTier\": \"silver\"", "Q-WHO 1"))).isEqualTo(2000);
        assertThat(total(quote("\"firstOrder\": true", "Q-WHO 1"))).isEqualTo(500);
    }

    @Test
    void saysWhatBecameOfEachCoupon() {
        merchant.sells("Q-COUPON", 1000);
        promotion("Q-CODE", "PERCENTAGE", "\"percent\": 1000, \"couponRequired\": true, \"skus\": [\"Q-COUPON\"]");
        promotion("Q-OTHER", "PERCENTAGE", "\"percent\": 1000, \"couponRequired\": true, \"skus\": [\"NOT-HERE\"]");
        coupon("Q-CODE", "QUOTE10", "{}");
        coupon("Q-CODE", "QUOTE11", "{}");
        coupon("Q-CODE", "QUOTEOLD", "{\"validUntil\": \"2026-01-01T00:00:00Z\"}");
        coupon("Q-CODE", "QUOTEONE", "{\"most\": 1}");
        coupon("Q-OTHER", "QUOTEOTHER", "{}");
        http.as(tokens.service())
                .put(
                        "/api/v1/coupon-redemptions/" + UUID.randomUUID(),
                        "{\"code\": \"QUOTEONE\", \"reference\": \"order-1\"}")
                .expect(201);

        assertThat(total(quote("", "Q-COUPON 1"))).isEqualTo(1000);
        var quote = quote(
                "\"coupons\": [\"quote-10\", \"QUOTE11\", \"QUOTEOLD\", \"QUOTEONE\", \"QUOTEOTHER\", \"nonsense!\", \"NEVER1\"]",
                "Q-COUPON 1");
        assertThat(total(quote)).isEqualTo(900);
        assertThat(quote.list("$.coupons[*].status"))
                .containsExactly(
                        "APPLIED", "NOT_APPLICABLE", "EXPIRED", "USED_UP", "NOT_APPLICABLE", "UNKNOWN", "UNKNOWN");
        assertThat(quote.list("$.coupons[*].promotion")).containsExactly("Q-CODE", "Q-CODE", "Q-OTHER");
        assertThat(quote.text("$.coupons[0].code")).isEqualTo("quote-10");
        var eleven =
                IntStream.range(0, 11).mapToObj(number -> "\"C" + number + "\"").collect(Collectors.joining(","));
        quote("\"coupons\": [" + eleven + "]", "Q-COUPON 1").expectProblem(400, "invalid-request");
    }

    @Test
    void fiveHundredPromotionsAreReadOnceAndQuickly() {
        var skus = IntStream.range(0, 30).mapToObj("Q-MANY-%02d"::formatted).toList();
        skus.forEach(sku -> merchant.sells(sku, 1000));
        merchant.promotion(
                        "Q-MANY",
                        "PERCENTAGE",
                        "\"percent\": 100, \"skus\": [\"Q-MANY-00\"], \"channels\": [\"kiosk\"]")
                .expect(201);
        sql.sql("""
                INSERT INTO promotion (code, status, terms, with_coupon, valid_from, version, changed_at)
                SELECT 'Q-MANY-' || n, status,
                       terms || jsonb_build_object('code', 'Q-MANY-' || n, 'percent', 100 + n % 50,
                           'skus', jsonb_build_array('Q-MANY-' || lpad((n % 30)::text, 2, '0'))),
                       with_coupon, valid_from, version, changed_at
                FROM promotion, generate_series(1, 499) AS made (n) WHERE code = 'Q-MANY'
                """).update();
        sql.sql("UPDATE promotion_book SET version = version + 1").update();
        var lines = skus.stream().map(sku -> sku + " 2").toArray(String[]::new);

        var first = quoteOn("kiosk", "", lines).expect(200);
        var took = new long[100];
        for (var at = 0; at < took.length; at++) {
            var begun = System.nanoTime();
            assertThat(total(quoteOn("kiosk", "", lines))).isEqualTo(total(first));
            took[at] = System.nanoTime() - begun;
        }

        Arrays.sort(took);
        assertThat(first.number("$.saved.amount")).isPositive();
        assertThat(took[took.length / 2] / 1_000_000).as("median milliseconds").isLessThan(100);
        sql.sql("UPDATE promotion SET status = 'ENDED', changed_at = valid_from WHERE code LIKE 'Q-MANY%'")
                .update();
        sql.sql("UPDATE promotion_book SET version = version + 1").update();
        assertThat(total(quoteOn("kiosk", "", lines))).isEqualTo(60_000);
    }

    @Test
    void namesEveryProductThatHasNoPriceHere() {
        merchant.sells("QUOTE-OLD", 100, "\"status\": \"ACTIVE\"");
        merchant.product("QUOTE-OLD", "\"status\": \"RETIRED\"");
        merchant.sells("QUOTE-NEW", 100);

        var refused =
                quote("", "GONE 1", "QUOTE-NEW 1", "QUOTE-OLD 1", "GONE 2").expectProblem(409, "unknown-product");

        assertThat(refused.list("$.skus")).containsExactly("GONE", "QUOTE-OLD");
        quote("\"currency\": \"CHF\"", "QUOTE-NEW 1").expectProblem(409, "unknown-product");
        assertThat(quoteOn("unheard-of", "", "QUOTE-NEW 1")
                        .expectProblem(409, "unknown-channel")
                        .text("$.channel"))
                .isEqualTo("unheard-of");
    }

    @Test
    void refusesImpossibleBaskets() {
        for (var quantity : new String[] {"0", "-1", "10000", "2147483648", "1.5", "\"1\"", "null"}) {
            quote("", "A " + quantity).expect(400);
        }
        quote("").expectProblem(400, "invalid-request");
        var refused = quote("", "A 1", "A!B 0").expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/lines/1/quantity", "/lines/1/sku");
        quote("\"currency\": \"ZZZ\"", "A 1").expectProblem(400, "invalid-request");
        quote("\"language\": \"de\"", "A 1").expectProblem(400, "invalid-request");
    }

    private static long total(Answer quote) {
        return quote.expect(200).number("$.total.amount");
    }

    private Answer quote(String fields, String... lines) {
        return quoteOn("web", fields, lines);
    }

    private Answer quoteOn(String channel, String fields, String... lines) {
        var basket = Arrays.stream(lines)
                .map(line -> line.split(" ", 2))
                .map(line -> "{\"sku\": \"" + line[0] + "\", \"quantity\": " + line[1] + "}")
                .collect(Collectors.joining(", "));
        var more = fields.isEmpty() ? "" : fields + ", ";
        return merchant.quote("\"channel\": \"" + channel + "\", " + more + "\"lines\": [" + basket + "]");
    }

    private void promotion(String code, String kind, String fields) {
        merchant.promotion(code, kind, fields).expect(201);
    }

    private void coupon(String promotion, String code, String body) {
        merchant.client()
                .put("/api/v1/promotions/" + promotion + "/coupons/" + code, body)
                .expect(201);
    }
}

package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.search.DocumentService;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ComptoirTest
class PriceIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    PriceService prices;

    @Autowired
    ProductService products;

    @Autowired
    DocumentService documents;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void isToldOncePerRealChangeAndItsHistoryIsKept() {
        merchant.product("PRICE-1", "");

        assertThat(merchant.price("PRICE-1", 1999).expect(201).number("$.version"))
                .isEqualTo(1);
        merchant.price("PRICE-1", 1999).expect(200);
        assertThat(merchant.price("PRICE-1", 1499).expect(200).number("$.version"))
                .isEqualTo(2);

        var heard = heard("PRICE-1", 2);
        assertThat(heard.event().price()).isEqualTo(new MoneyAmount(1499, "EUR"));
        assertThat(heard.event().vatRate()).isEqualTo(2000);
        assertThat(heard.event().vatCategory()).isEqualTo("STANDARD");
        assertThat(heard.event().entries())
                .extracting(entry -> entry.price().amount())
                .containsExactly(1999L, 1499L);
        assertThat(told("PRICE-1")).hasSize(2);
        var history = http.as(tokens.merchandiser())
                .get("/api/v1/prices/PRICE-1/history?limit=1")
                .expect(200);
        assertThat(history.list("$.items[*].price.amount")).containsExactly(1499);
        var older = http.as(tokens.merchandiser())
                .get("/api/v1/prices/PRICE-1/history?after=" + history.text("$.next"))
                .expect(200);
        assertThat(older.list("$.items[*].price.amount")).containsExactly(1999);
        assertThat(older.text("$.items[0].validUntil")).isEqualTo(history.text("$.items[0].validFrom"));
        var seen = http.anonymous().get("/api/v1/prices/PRICE-1").expect(200);
        assertThat(seen.number("$.price.amount")).isEqualTo(1499);
        assertThat(seen.number("$.listPrice.amount")).isEqualTo(1499);
        assertThat(seen.has("$.entries")).isFalse();
        assertThat(seen.has("$.priorPrice")).isFalse();
    }

    @Test
    void followsTheVatCategoryOfItsProduct() {
        merchant.sells("VAT-1", 1000);

        merchant.product("VAT-1", "\"vatCategory\": \"REDUCED\"");

        assertThat(heard("VAT-1", 2).event().vatRate()).isEqualTo(550);
        assertThat(heard("VAT-1", 2).event().price().amount()).isEqualTo(1000);
        assertThat(http.get("/api/v1/prices/VAT-1").number("$.vatRate")).isEqualTo(550);
        assertThat(http.get("/api/v1/prices/VAT-1").text("$.vatCategory")).isEqualTo("REDUCED");
        assertThat(count("SELECT count(*) FROM price_entry WHERE sku = 'VAT-1'"))
                .as("the price itself did not change")
                .isOne();
    }

    @Test
    void aChangeOfVatAndPriceInOneTransactionIsToldOnce() {
        merchant.sells("ONCE-1", 1000);
        var sku = new Sku("ONCE-1");

        transactions.executeWithoutResult(status -> {
            products.importAll(List.of(ProductPatch.of(sku)
                    .vatCategory(Patch.put(new VatCode("REDUCED")))
                    .build()));
            prices.putAll(List.of(new ListPrice(sku, Money.ofMinor(CurrencyUnit.EUR, 900))));
        });

        var heard = heard("ONCE-1", 2).event();
        assertThat(heard.price().amount()).isEqualTo(900);
        assertThat(heard.vatRate()).isEqualTo(550);
        assertThat(count("SELECT version FROM price WHERE sku = 'ONCE-1'")).isEqualTo(2);
    }

    @Test
    void manyPutsAtOnceLeaveNoGapAndNoOverlap() {
        merchant.sells("MANY-1", 1000);

        Together.run(20, number -> merchant.price("MANY-1", 500 + number).expect(200));

        assertThat(count("SELECT version FROM price WHERE sku = 'MANY-1'")).isEqualTo(21);
        assertThat(count("SELECT count(*) FROM price_entry WHERE sku = 'MANY-1' AND valid_until IS NULL"))
                .isOne();
        assertThat(count("""
                        SELECT count(*) FROM price_entry AS entry JOIN price_entry AS next ON next.id = entry.ended_by
                        WHERE entry.sku = 'MANY-1' AND next.valid_from = entry.valid_until
                        """)).isEqualTo(20);
    }

    @Test
    void aPriceInAnotherCurrencyTakesThePlaceOfTheListPrice() {
        merchant.sells("CHF-1", 1000);

        merchant.client()
                .put("/api/v1/prices/CHF-1", "{\"price\": {\"amount\": 1100, \"currency\": \"CHF\"}}")
                .expect(200);

        assertThat(http.get("/api/v1/prices/CHF-1").text("$.price.currency")).isEqualTo("CHF");
        http.get("/api/v1/prices/CHF-1?currency=EUR").expectProblem(404, "not-found");
        merchant.price("CHF-1", 900).expect(200);
        assertThat(http.get("/api/v1/prices/CHF-1").number("$.price.amount")).isEqualTo(900);
    }

    @Test
    void thousandsArePutTogetherAndASecondTimeNothingIsWritten() {
        var skus = IntStream.range(0, 2_000).mapToObj("BULK-%04d"::formatted).toList();
        merchant.product("BULK-0000", "");
        sql.sql("""
                INSERT INTO product (sku, name, vat_category, status, version, changed_at, channels)
                SELECT made.sku, name, vat_category, status, version, changed_at, channels
                FROM product, unnest(:skus::text[]) AS made (sku)
                WHERE product.sku = 'BULK-0000' AND made.sku <> product.sku
                """).param("skus", skus.toArray(String[]::new)).update();
        var given = skus.stream()
                .map(sku -> new ListPrice(new Sku(sku), Money.ofMinor(CurrencyUnit.EUR, 100 + sku.hashCode() % 7)))
                .toList();

        prices.putAll(given);
        heard("BULK-1999", 1);
        var written = count("SELECT sum(version)::bigint FROM price WHERE sku LIKE 'BULK-%'");
        prices.putAll(given);

        assertThat(written).isEqualTo(2_000);
        assertThat(count("SELECT sum(version)::bigint FROM price WHERE sku LIKE 'BULK-%'"))
                .isEqualTo(written);
        assertThat(count("SELECT count(*) FROM price_entry WHERE sku LIKE 'BULK-%'"))
                .isEqualTo(written);
    }

    @Test
    void isToldForMomentsThatADatabaseCanKeep() {
        merchant.sells("WHEN-1", 1000);
        sql.sql("UPDATE price_entry SET valid_from = '2005-01-01' WHERE sku = 'WHEN-1'")
                .update();
        var staff = http.as(tokens.merchandiser());

        for (var at : List.of("+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "9999-01-01T00:00:00Z")) {
            assertThat(staff.get("/api/v1/prices/WHEN-1?at={at}", at)
                            .expectProblem(400, "invalid-request")
                            .text("$.errors[0].pointer"))
                    .contains("at");
        }
        staff.get("/api/v1/prices/WHEN-1?at=2000-01-01T00:00:00Z").expectProblem(404, "not-found");
        staff.get("/api/v1/prices/WHEN-1?at=9998-12-31T23:59:59Z").expect(200);
        assertThat(staff.get("/api/v1/prices/WHEN-1?at=2006-01-01T00:00:00Z")
                        .expect(200)
                        .number("$.vatRate"))
                .as("the first rate that is known")
                .isEqualTo(2000);
    }

    @Test
    void theHistoryOfAProductIsReadFromItsOwnPlaces() {
        merchant.sells("PLACE-1", 1000);
        merchant.sells("PLACE-2", 1000);
        var staff = http.as(tokens.operator());
        var elsewhere = staff.get("/api/v1/prices/PLACE-2/history").text("$.items[0].id");

        staff.get("/api/v1/prices/NOTHING-2/history").expectProblem(404, "not-found");
        for (var after : List.of(elsewhere, UUID.randomUUID().toString())) {
            assertThat(staff.get("/api/v1/prices/PLACE-1/history?after=" + after)
                            .expectProblem(400, "invalid-request")
                            .list("$.errors"))
                    .hasSize(1);
        }
    }

    @Test
    void aPutAtTheMomentWhenAPlannedPriceBeginsFollowsIt() {
        merchant.sells("TIE-1", 1000);
        var begin = "2027-01-01T00:00:00Z";
        merchant.entry("TIE-1", UUID.randomUUID(), "LIST", 1200, "\"validFrom\": \"" + begin + "\"")
                .expect(201);
        // So the next change happens one microsecond later, which is when the planned price begins.
        sql.sql("UPDATE price SET changed_at = '2026-12-31T23:59:59.999999Z' WHERE sku = 'TIE-1'")
                .update();

        merchant.price("TIE-1", 1100).expect(200);

        assertThat(amountAt("TIE-1", begin)).isEqualTo(1200);
        assertThat(amountAt("TIE-1", "2027-01-01T00:00:00.000001Z")).isEqualTo(1100);
    }

    @Test
    void noMorePricesThanCanTravelWithAProduct() {
        merchant.sells("CROWD-1", 1000);
        sql.sql("""
                INSERT INTO price_entry (id, sku, kind, tier, currency, amount_minor, valid_from)
                SELECT gen_random_uuid(), 'CROWD-1', 'LIST', 'tier-' || n, 'EUR', 900, now()
                FROM generate_series(1, 1999) AS made (n)
                """).update();

        assertThat(merchant.price("CROWD-1", 1100)
                        .expectProblem(409, "too-many-prices")
                        .number("$.limit"))
                .isEqualTo(2_000);
        merchant.entry("CROWD-1", UUID.randomUUID(), "LIST", 800, "\"tier\": \"gold\"")
                .expectProblem(409, "too-many-prices");
        merchant.price("CROWD-1", 1000).expect(200);
        sql.sql("UPDATE price_entry SET valid_until = valid_from WHERE sku = 'CROWD-1' AND tier = 'tier-7'")
                .update();
        merchant.price("CROWD-1", 1100).expect(200);
    }

    @Test
    void aPriceThatCannotBeToldIsNotCountedAsTold() {
        merchant.sells("STUCK-1", 1000);
        sql.sql("UPDATE price SET next_change = '2001-01-01', currency = 'JPY' WHERE sku = 'STUCK-1'")
                .update();

        assertThat(prices.followTime(1)).isZero();

        sql.sql("UPDATE price SET next_change = NULL, currency = 'EUR' WHERE sku = 'STUCK-1'")
                .update();
    }

    @Test
    void searchShowsThePriceOfTheMomentOfTheChange() {
        merchant.sells("CLOCK-1", 1000);
        var begin = Instant.parse("2027-01-01T00:00:00Z");
        merchant.entry("CLOCK-1", UUID.randomUUID(), "LIST", 1200, "\"validFrom\": \"" + begin + "\"")
                .expect(201);
        var known = prices.findAll(List.of(new Sku("CLOCK-1")));

        documents.followPrices(known, begin);

        assertThat(count("SELECT price_minor FROM search_document WHERE sku = 'CLOCK-1'"))
                .isEqualTo(1200);
        documents.followPrices(known, prices.now());
        assertThat(count("SELECT price_minor FROM search_document WHERE sku = 'CLOCK-1'"))
                .isEqualTo(1000);
    }

    @Test
    void needsAProduct() {
        merchant.price("NOTHING-1", 100).expectProblem(404, "not-found");
        merchant.product("UNPRICED-1", "");
        http.get("/api/v1/prices/UNPRICED-1").expectProblem(404, "not-found");
        merchant.product("DRAFT-PRICE", "\"status\": \"DRAFT\"");
        merchant.price("DRAFT-PRICE", 100).expect(201);
        http.get("/api/v1/prices/DRAFT-PRICE").expectProblem(404, "not-found");
        merchant.client().get("/api/v1/prices/DRAFT-PRICE").expect(200);
    }

    @Test
    void refusesMoneyThatIsNoPrice() {
        merchant.product("PRICE-2", "");

        for (var money : List.of(
                "{\"amount\": -1, \"currency\": \"EUR\"}",
                "{\"amount\": 100000000001, \"currency\": \"EUR\"}",
                "{\"amount\": 100, \"currency\": \"XYZ\"}",
                "null")) {
            var refused = merchant.client()
                    .put("/api/v1/prices/PRICE-2", "{\"price\": " + money + "}")
                    .expectProblem(400, "invalid-request");
            assertThat(refused.text("$.errors[0].pointer")).startsWith("/price");
        }
        merchant.client()
                .put("/api/v1/prices/PRICE-2", "{\"price\": {\"amount\": 1.5, \"currency\": \"EUR\"}}")
                .expect(400);
    }

    @Test
    void isPutByMerchandisersOnlyAndItsPlansAreReadByStaffOnly() {
        merchant.sells("PRICE-3", 100);

        var body = "{\"price\": " + Merchant.euro(100) + "}";
        http.anonymous().put("/api/v1/prices/PRICE-3", body).expectProblem(401, "unauthenticated");
        http.as(tokens.storeManager("1")).put("/api/v1/prices/PRICE-3", body).expectProblem(403, "forbidden");
        http.anonymous().get("/api/v1/prices/PRICE-3/history").expectProblem(401, "unauthenticated");
        http.as(tokens.customer(UUID.randomUUID()))
                .get("/api/v1/prices/PRICE-3/history")
                .expectProblem(403, "forbidden");
        http.anonymous().get("/api/v1/prices/PRICE-3?at=2027-01-01T00:00:00Z").expectProblem(401, "unauthenticated");
        assertThat(http.as(tokens.storeManager("1"))
                        .get("/api/v1/prices/PRICE-3?at=2027-01-01T00:00:00Z")
                        .expect(200)
                        .list("$.entries"))
                .hasSize(1);
    }

    private Heard<PriceChanged> heard(String sku, long version) {
        return probe.awaitHeard(
                PriceChanged.class, event -> sku.equals(event.subject()) && event.sequence() == version);
    }

    private List<Heard<PriceChanged>> told(String sku) {
        return probe.allHeard(PriceChanged.class).stream()
                .filter(event -> sku.equals(event.subject()))
                .toList();
    }

    private long amountAt(String sku, String at) {
        return http.as(tokens.merchandiser())
                .get("/api/v1/prices/" + sku + "?at=" + at)
                .expect(200)
                .number("$.price.amount");
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}

package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Catalogue.LONG_AGO;
import static org.comptoir.store.Catalogue.entry;
import static org.comptoir.store.Fulfilments.newStore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.VatRate;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a basket costs in a store, from what the catalogue told. */
@ComptoirTest
class QuoteIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    private String store;
    private String quotes;
    private String coffee;
    private String tie;
    private Http clerk;
    private Catalogue catalogue;

    @BeforeEach
    void openStore() {
        store = newStore();
        quotes = "/api/v1/stores/" + store + "/quotes";
        coffee = "COFFEE-" + store;
        tie = "TIE-" + store;
        clerk = http.as(tokens.clerk(store));
        catalogue = new Catalogue(probe);
    }

    @Test
    void quotesWhatTheCatalogueQuotesAlsoFromEventsOfTheOlderShape() {
        catalogue.tellsOld(coffee, "Café moulu 250 g", 550, 1);
        catalogue.tellsOld(tie, "Cravate", 2000, 1);
        catalogue.tellsOld(coffee, 451, 1);
        catalogue.tellsOld(tie, 2999, 1);
        var body = """
                {"lines": [{"sku": "%s", "quantity": 3}, {"sku": "%s", "quantity": 1}]}""".formatted(coffee, tie);
        Awaitility.await().until(() -> clerk.post(quotes, body).status() == 200);

        var answer = clerk.post(quotes, body).expect(200);

        var quote = Pricing.quote(
                new Basket(List.of(new Basket.Line(coffee, 3), new Basket.Line(tie, 1))),
                new PriceBook(
                        CurrencyUnit.EUR,
                        Map.of(
                                coffee, PricedProduct.of("Café moulu 250 g", eur(451), new VatRate(550)),
                                tie, PricedProduct.of("Cravate", eur(2999), new VatRate(2000)))),
                PromotionBook.EMPTY,
                PricingContext.of("web", Instant.EPOCH.plusSeconds(1)));
        assertThat(answer.number("$.total.amount")).isEqualTo(quote.total().getAmountMinorLong());
        for (int line = 0; line < 2; line++) {
            var path = "$.lines[" + line + "].";
            var expected = quote.lines().get(line);
            assertThat(answer.number(path + "total.amount"))
                    .isEqualTo(expected.total().getAmountMinorLong());
            assertThat(answer.number(path + "vat.amount"))
                    .isEqualTo(expected.vat().getAmountMinorLong());
            assertThat(answer.list(path + "explanations")).isEqualTo(List.copyOf(expected.explanations(Language.FR)));
            assertThat(answer.number("$.vat[" + line + "].net.amount"))
                    .isEqualTo(quote.vat().get(line).net().getAmountMinorLong());
        }
    }

    @Test
    void namesEveryProductItCannotPrice() {
        var draft = "DRAFT-" + store;
        var online = "ONLINE-" + store;
        catalogue.tellsOld(coffee, "Café", 550, 1);
        catalogue.tells(Catalogue.product(tie, "RETIRED", null, null), 1);
        catalogue.tells(Catalogue.price(tie, 100), 1);
        catalogue.tells(Catalogue.product(draft, "DRAFT", null, null), 1);
        catalogue.tells(Catalogue.price(draft, 100), 1);
        catalogue.tells(Catalogue.product(online, "ACTIVE", null, List.of("web")), 1);
        catalogue.tells(Catalogue.price(online, 100), 1);

        var refusal =
                clerk.post(quotes, """
                {"lines": [{"sku": "%s", "quantity": 1}, {"sku": "%s", "quantity": 1}, {"sku": "%s", "quantity": 1},
                           {"sku": "%s", "quantity": 1}]}""".formatted(coffee, tie, draft, online)).expectProblem(409, "unknown-product");

        assertThat(refusal.list("$.skus")).containsExactly(coffee, tie, draft, online);
        clerk.post(quotes, "{\"lines\": []}").expectProblem(400, "invalid-request");
        clerk.post(quotes, line(coffee, 1, "\"language\": \"de\"")).expectProblem(400, "invalid-request");
        catalogue.tellsOld(coffee, 100, 1);
        catalogue.tells(Catalogue.product(online, "ACTIVE", null, List.of("web", "store")), 2);
        await(coffee, 1, "", 100);
        await(online, 1, "", 100);
        clerk.post(quotes, line(draft, 1, "")).expectProblem(409, "unknown-product");
    }

    @Test
    void knowsThePriceOfATierAndTheRateOfAVatCategory() {
        var category = "V-" + store;
        catalogue.tells(
                new VatCategoryChanged(
                        category,
                        Map.of("fr", "Taux"),
                        List.of(
                                new VatCategoryChanged.Rate(1960, LONG_AGO.minusSeconds(1)),
                                new VatCategoryChanged.Rate(550, LONG_AGO),
                                new VatCategoryChanged.Rate(2500, Instant.parse("9000-01-01T00:00:00Z")))),
                1);
        catalogue.tells(Catalogue.product(coffee, "ACTIVE", category, null), 1);
        catalogue.tells(Catalogue.price(coffee, 500, entry("LIST", 400, null, null, null, "GOLD")), 1);

        await(coffee, 2, "", 1000);
        await(coffee, 2, "\"customerTier\": \"GOLD\"", 800);
        var english =
                clerk.post(quotes, line(coffee, 1, "\"language\": \"en\"")).expect(200);
        assertThat(english.text("$.lines[0].name")).isEqualTo("Coffee " + coffee);
        assertThat(english.number("$.lines[0].vatRate")).isEqualTo(550);
    }

    @Test
    void followsAPromotionThatIsPausedAndResumed() {
        var code = "ten-" + store.toLowerCase(java.util.Locale.ROOT);
        sells(coffee, 500);
        await(coffee, 2, "", 1000);

        catalogue.tells(Catalogue.tenPercentOff(code, coffee, "ACTIVE", false), 1);
        var reduced = await(coffee, 2, "\"language\": \"en\"", 900);
        assertThat(reduced.number("$.saved.amount")).isEqualTo(100);
        assertThat(reduced.text("$.promotions[0].code")).isEqualTo(code);
        assertThat(reduced.text("$.promotions[0].name")).isEqualTo("Ten per cent");
        assertThat(reduced.text("$.lines[0].adjustments[0].promotion")).isEqualTo(code);
        assertThat(reduced.number("$.lines[0].adjustments[0].amount.amount")).isEqualTo(-100);
        assertThat(reduced.number("$.lines[0].unitPrice.amount")).isEqualTo(500);

        catalogue.tells(Catalogue.tenPercentOff(code, coffee, "PAUSED", false), 2);
        await(coffee, 2, "", 1000);
        catalogue.tells(Catalogue.tenPercentOff(code, coffee, "ACTIVE", false), 3);
        await(coffee, 2, "", 900);
        catalogue.tells(Catalogue.tenPercentOff(code, coffee, "ENDED", false), 4);
        await(coffee, 2, "", 1000);
    }

    @Test
    void saysWhatBecameOfEachCoupon() throws Exception {
        var code = "coupon-" + store.toLowerCase(java.util.Locale.ROOT);
        sells(coffee, 500);
        sells(tie, 1000);
        catalogue.tells(Catalogue.tenPercentOff(code, coffee, "ACTIVE", true), 1);
        tellCoupon("OPEN" + store, code, "OPEN", null, 1);
        tellCoupon("OLD" + store, code, "OPEN", Instant.parse("2021-01-01T00:00:00Z"), 1);
        tellCoupon("USED" + store, code, "USED_UP", null, 1);
        tellCoupon("ENDED" + store, code, "ENDED", null, 1);
        await(coffee, 2, "\"coupons\": [\"open%s\"]".formatted(store), 900);

        var shown = "\"coupons\": [\"OPEN%1$s\", \"open-%1$s\", \"OLD%1$s\", \"USED%1$s\", \"ENDED%1$s\", \"NOBODYS\"]"
                .formatted(store);
        Awaitility.await()
                .until(
                        () -> clerk.post(quotes, line(coffee, 2, shown)).list("$.coupons[*].status"),
                        statuses -> statuses.equals(
                                List.of("APPLIED", "NOT_APPLICABLE", "EXPIRED", "USED_UP", "EXPIRED", "UNKNOWN")));

        var elsewhere = clerk.post(quotes, line(tie, 1, shown)).expect(200);
        assertThat(elsewhere.text("$.coupons[0].status")).isEqualTo("NOT_APPLICABLE");
        assertThat(elsewhere.text("$.coupons[0].promotion")).isEqualTo(code);
        assertThat(elsewhere.has("$.coupons[5].promotion")).isFalse();
        await(coffee, 2, "", 1000);
        tellCoupon("OPEN" + store, code, "USED_UP", null, 2);
        await(coffee, 2, "\"coupons\": [\"OPEN%s\"]".formatted(store), 1000);
    }

    private void sells(String sku, long price) {
        catalogue.tells(Catalogue.product(sku, "ACTIVE", null, null), 1);
        catalogue.tells(Catalogue.price(sku, price), 1);
    }

    private void tellCoupon(String code, String promotion, String status, @Nullable Instant until, long sequence)
            throws Exception {
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        catalogue.tells(new CouponChanged(hash, promotion, "SHARED", status, until), sequence);
    }

    private Answer await(String sku, int quantity, String also, long total) {
        return Awaitility.await()
                .until(
                        () -> clerk.post(quotes, line(sku, quantity, also)),
                        answer -> answer.status() == 200 && answer.number("$.total.amount") == total);
    }

    private static String line(String sku, int quantity, String also) {
        return "{%s\"lines\": [{\"sku\": \"%s\", \"quantity\": %d}]}"
                .formatted(also.isEmpty() ? "" : also + ", ", sku, quantity);
    }

    private static Money eur(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}

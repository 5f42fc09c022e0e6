package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Fulfilments.newStore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.VatRate;
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

/** The local copies: the newest state wins, and a quote agrees with the catalogue to the cent. */
@ComptoirTest
class AssortmentIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    private String base;
    private String coffee;
    private String tie;
    private Http clerk;

    @BeforeEach
    void openStore() {
        var store = newStore();
        base = "/api/v1/stores/" + store;
        coffee = "COFFEE-" + store;
        tie = "TIE-" + store;
        clerk = http.as(tokens.clerk(store));
    }

    @Test
    void quotesWhatTheCatalogueQuotes() {
        tell(coffee, null, "Café moulu 250 g", 550, 1);
        tell(tie, null, "Cravate", 2000, 1);
        tellPrice(coffee, 451, 1);
        tellPrice(tie, 2999, 1);
        awaitPrice(coffee, 451);
        awaitPrice(tie, 2999);

        var answer = clerk.post(base + "/quotes", """
                {"lines": [{"sku": "%s", "quantity": 3}, {"sku": "%s", "quantity": 1}]}""".formatted(coffee, tie)).expect(200);

        var quote = Pricing.quote(
                new Basket(List.of(new Basket.Line(coffee, 3), new Basket.Line(tie, 1))),
                new PriceBook(
                        CurrencyUnit.EUR,
                        Map.of(
                                coffee, new PricedProduct("Café moulu 250 g", eur(451), new VatRate(550)),
                                tie, new PricedProduct("Cravate", eur(2999), new VatRate(2000)))),
                PricingContext.of("web", Instant.EPOCH));
        assertThat(answer.number("$.total.amount")).isEqualTo(quote.total().getAmountMinorLong());
        for (int line = 0; line < 2; line++) {
            var path = "$.lines[" + line + "].";
            var expected = quote.lines().get(line);
            assertThat(answer.number(path + "total.amount"))
                    .isEqualTo(expected.total().getAmountMinorLong());
            assertThat(answer.number(path + "vat.amount"))
                    .isEqualTo(expected.vat().getAmountMinorLong());
            assertThat(answer.list(path + "explanations")).isEqualTo(List.copyOf(expected.explanations()));
            assertThat(answer.number("$.vat[" + line + "].net.amount"))
                    .isEqualTo(quote.vat().get(line).net().getAmountMinorLong());
        }
    }

    @Test
    void namesEveryProductItCannotPrice() {
        tell(coffee, null, "Café", 550, 1);

        var refusal = clerk.post(base + "/quotes", """
                {"lines": [{"sku": "%s", "quantity": 1}, {"sku": "%s", "quantity": 1}]}""".formatted(coffee, tie)).expectProblem(409, "unknown-product");

        assertThat(refusal.list("$.skus")).containsExactly(coffee, tie);
        clerk.post(base + "/quotes", "{\"lines\": []}").expectProblem(400, "invalid-request");
    }

    @Test
    void keepsTheNewestState() {
        tell(coffee, null, "Café nouveau", 550, 5);
        tellPrice(coffee, 460, 5);
        tell(coffee, null, "Café ancien", 550, 4);
        tellPrice(coffee, 400, 4);
        tell(tie, null, "Cravate", 2000, 1);
        tellPrice(tie, 1, 1);
        awaitPrice(coffee, 460);
        awaitPrice(tie, 1);

        assertThat(clerk.get(base + "/products/" + coffee).text("$.name")).isEqualTo("Café nouveau");
        tellPrice(coffee, 470, 6);
        awaitPrice(coffee, 470);
    }

    @Test
    void findsAnArticleByTheBarCodeThatWasScanned() {
        var gtin = "%013d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000_000L));
        tell(coffee, gtin, "Café", 550, 1);
        Awaitility.await().until(() -> clerk.get(base + "/products/" + coffee).status() == 200);

        assertThat(clerk.get(base + "/products/" + gtin).expect(200).text("$.sku"))
                .isEqualTo(coffee);
        assertThat(clerk.get(base + "/products/0" + gtin).expect(200).text("$.sku"))
                .isEqualTo(coffee);
        assertThat(clerk.get(base + "/products/" + gtin).has("$.price")).isFalse();
        clerk.get(base + "/products/NOTHING").expectProblem(404, "not-found");
    }

    @Test
    void recognisesACustomerByTheCardUntilErased() {
        var customer = UUID.randomUUID();
        var number = "C" + customer;
        var card = base + "/customer-cards/" + number;

        tellCustomer(customer, number, "ACTIVE", 1);
        Awaitility.await().until(() -> clerk.get(card).status() == 200);
        assertThat(clerk.get(card).text("$.customerId")).isEqualTo(customer.toString());

        tellCustomer(customer, number, "ERASED", 2);
        Awaitility.await().until(() -> clerk.get(card).status() == 404);
    }

    private void tell(String sku, @Nullable String gtin, String name, int vatRate, long sequence) {
        var product = new ProductChanged(sku, gtin, name, "Marque", null, null, "ACTIVE", vatRate);
        probe.publish(Topics.PRODUCTS, sku, product, sequence);
    }

    private void tellPrice(String sku, long amount, long sequence) {
        var price = new PriceChanged(sku, new MoneyAmount(amount, "EUR"), 550, Instant.parse("2026-11-21T10:00:00Z"));
        probe.publish(Topics.PRICES, sku, price, sequence);
    }

    private void tellCustomer(UUID id, String number, String status, long sequence) {
        probe.publish(Topics.CUSTOMERS, id.toString(), new CustomerChanged(id, number, "REGISTERED", status), sequence);
    }

    private void awaitPrice(String sku, long amount) {
        Awaitility.await().until(() -> {
            var answer = clerk.get(base + "/products/" + sku);
            return answer.status() == 200 && answer.has("$.price") && answer.number("$.price.amount") == amount;
        });
    }

    private static Money eur(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}

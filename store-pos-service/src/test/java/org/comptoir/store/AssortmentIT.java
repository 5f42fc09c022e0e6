package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Catalogue.entry;
import static org.comptoir.store.Fulfilments.newStore;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The local copies: the newest state wins, and what is told in an older shape is understood. */
@ComptoirTest
class AssortmentIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    private String store;
    private String base;
    private String coffee;
    private String tie;
    private Http clerk;
    private Catalogue catalogue;

    @BeforeEach
    void openStore() {
        store = newStore();
        base = "/api/v1/stores/" + store;
        coffee = "COFFEE-" + store;
        tie = "TIE-" + store;
        clerk = http.as(tokens.clerk(store));
        catalogue = new Catalogue(probe);
    }

    @Test
    void keepsTheNewestState() {
        catalogue.tellsOld(coffee, "Café nouveau", 550, 5);
        catalogue.tellsOld(coffee, 460, 5);
        catalogue.tellsOld(coffee, "Café ancien", 550, 4);
        catalogue.tellsOld(coffee, 400, 4);
        catalogue.tellsOld(tie, "Cravate", 2000, 1);
        catalogue.tellsOld(tie, 1, 1);
        awaitPrice(coffee, 460);
        awaitPrice(tie, 1);

        assertThat(clerk.get(base + "/products/" + coffee).text("$.name")).isEqualTo("Café nouveau");
        catalogue.tellsOld(coffee, 470, 6);
        awaitPrice(coffee, 470);
    }

    @Test
    void showsThePriceOfThisStore() {
        var group = "G-" + store;
        catalogue.tells(Catalogue.product(coffee, "ACTIVE", null, List.of("store")), 1);
        catalogue.tells(new StoreGroupChanged(group, "Groupe", List.of(store, "elsewhere")), 1);
        catalogue.tells(
                Catalogue.price(
                        coffee,
                        500,
                        entry("LIST", 480, null, group, null, null),
                        entry("LIST", 100, null, null, "elsewhere", null),
                        entry("LIST", 200, "web", null, null, null),
                        entry("LIST", 300, null, null, null, "GOLD"),
                        entry("SALE", 450, null, group, null, null)),
                1);

        awaitPrice(coffee, 450);
        var article = clerk.get(base + "/products/" + coffee).expect(200);
        assertThat(article.number("$.listPrice.amount")).isEqualTo(480);
        assertThat(article.text("$.nameEn")).isEqualTo("Coffee " + coffee);
        assertThat(article.text("$.attributes.net-weight")).isEqualTo("250 g");
    }

    @Test
    void findsAnArticleByTheBarCodeThatWasScanned() {
        var gtin = "%013d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000_000L));
        catalogue.tells(new ProductChanged(coffee, gtin, "Café", null, null, null, "ACTIVE", 550), 1);
        Awaitility.await().until(() -> clerk.get(base + "/products/" + coffee).status() == 200);

        assertThat(clerk.get(base + "/products/" + gtin).expect(200).text("$.sku"))
                .isEqualTo(coffee);
        assertThat(clerk.get(base + "/products/0" + gtin).expect(200).text("$.sku"))
                .isEqualTo(coffee);
        assertThat(clerk.get(base + "/products/" + gtin).has("$.price")).isFalse();
        clerk.get(base + "/products/NOTHING").expectProblem(404, "not-found");
    }

    @Test
    void showsNoDraft() {
        catalogue.tells(Catalogue.product(coffee, "DRAFT", null, null), 1);
        catalogue.tells(Catalogue.product(tie, "RETIRED", null, null), 1);
        Awaitility.await().until(() -> clerk.get(base + "/products/" + tie).status() == 200);
        clerk.get(base + "/products/" + coffee).expectProblem(404, "not-found");

        catalogue.tells(Catalogue.product(coffee, "ACTIVE", null, null), 2);

        Awaitility.await().until(() -> clerk.get(base + "/products/" + coffee).status() == 200);
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

    private void tellCustomer(UUID id, String number, String status, long sequence) {
        probe.publish(Topics.CUSTOMERS, id.toString(), new CustomerChanged(id, number, "REGISTERED", status), sequence);
    }

    private void awaitPrice(String sku, long amount) {
        Awaitility.await().until(() -> {
            var answer = clerk.get(base + "/products/" + sku);
            return answer.status() == 200 && answer.has("$.price") && answer.number("$.price.amount") == amount;
        });
    }
}

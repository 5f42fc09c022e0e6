package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Fulfilments.newStore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tills sold is kept, told once, and never refused for stock. */
@ComptoirTest
class TillIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    private String store;
    private Http till;

    @BeforeEach
    void openTill() {
        store = newStore();
        till = http.as(tokens.clerk(store));
    }

    @Test
    void keepsASaleOfWhatNobodyHasInStock() {
        var sku = "STOCKLESS-" + store;
        knows(new ProductChanged(sku, null, "Parapluie", null, null, null, "ACTIVE", 2000));
        var id = UUID.randomUUID();
        var customer = UUID.randomUUID();

        var answer = sell(id, """
                {"customerId": "%s", "ticketNumber": "1-000042", "soldAt": "2026-11-21T10:15:30Z",
                 "lines": [{"sku": "%s", "quantity": 90000, "unitPrice": {"amount": 100, "currency": "EUR"}}],
                 "tenders": [{"tender": "CASH", "amount": {"amount": 10000000, "currency": "EUR"}}],
                 "change": {"amount": 1000000, "currency": "EUR"}}""".formatted(customer, sku)).expect(201);

        assertThat(answer.text("$.lines[0].name")).isEqualTo("Parapluie");
        assertThat(answer.json("$.lines[0].known")).isEqualTo(true);
        var told = probe.awaitHeard(
                SaleRecorded.class, heard -> heard.event().saleId().equals(id));
        assertThat(told.event().total()).isEqualTo(new MoneyAmount(9_000_000, "EUR"));
        assertThat(told.event().tenders())
                .containsExactly(new SaleRecorded.Tender("CASH", new MoneyAmount(9_000_000, "EUR")));
        assertThat(told.event().customerId()).isEqualTo(customer);
        assertThat(told.event().lines().getFirst().vatRate()).isEqualTo(2000);
        assertThat(told.subject()).isEqualTo(id.toString());
        assertThat(till.get("/api/v1/stores/" + store + "/tills/1/sales/" + id)
                        .expect(200)
                        .body())
                .isEqualTo(answer.body());
        till.get("/api/v1/stores/" + store + "/tills/2/sales/" + id).expectProblem(404, "not-found");
    }

    @Test
    void keepsWhatALineCostAfterPromotions() {
        var id = UUID.randomUUID();
        var reduced = """
                {"ticketNumber": "6", "soldAt": "2026-11-21T10:15:30Z",
                 "lines": [{"sku": "TEA", "quantity": 3, "unitPrice": {"amount": 250, "currency": "EUR"},
                            "total": {"amount": 500, "currency": "EUR"}},
                           {"sku": "BAG", "quantity": 1, "unitPrice": {"amount": 10, "currency": "EUR"}}],
                 "tenders": [{"tender": "CARD", "amount": {"amount": 510, "currency": "EUR"}}]}""";

        var answer = sell(id, reduced).expect(201);

        assertThat(answer.list("$.lines[*].total.amount")).containsExactly(500, 10);
        assertThat(answer.number("$.total.amount")).isEqualTo(510);
        var told = probe.await(SaleRecorded.class, event -> event.saleId().equals(id));
        assertThat(told.lines().getFirst().unitPrice().amount()).isEqualTo(250);
        assertThat(told.lines().getFirst().total().amount()).isEqualTo(500);
        assertThat(told.total().amount()).isEqualTo(510);
        sell(id, reduced).expect(200);
        var refusal = sell(UUID.randomUUID(), reduced.replace("\"amount\": 500", "\"amount\": 751"))
                .expectProblem(400, "invalid-ticket");
        assertThat(refusal.text("$.errors[0].pointer")).isEqualTo("/lines/0/total");
    }

    @Test
    void fillsInTheVatRateOfTheDayOfTheSale() {
        var catalogue = new Catalogue(probe);
        var category = "V-" + store;
        var sku = "TAXED-" + store;
        catalogue.tells(
                new VatCategoryChanged(
                        category,
                        Map.of("fr", "Taux"),
                        List.of(
                                new VatCategoryChanged.Rate(700, Catalogue.LONG_AGO),
                                new VatCategoryChanged.Rate(900, Instant.parse("2026-07-01T00:00:00Z")))),
                1);
        catalogue.tells(Catalogue.product(sku, "ACTIVE", category, null), 1);
        Awaitility.await().until(() -> {
            var article = till.get("/api/v1/stores/" + store + "/products/" + sku);
            return article.status() == 200 && article.number("$.vatRate") == 900;
        });

        var since = ticket("92", 100).replace("BAG", sku);
        var before = ticket("93", 100).replace("BAG", sku).replace("2026-11-21", "2026-06-30");
        var own = ticket("94", 100).replace("BAG", sku).replace("\"quantity\"", "\"vatRate\": 550, \"quantity\"");

        assertThat(sell(UUID.randomUUID(), since).expect(201).number("$.lines[0].vatRate"))
                .isEqualTo(900);
        assertThat(sell(UUID.randomUUID(), before).expect(201).number("$.lines[0].vatRate"))
                .isEqualTo(700);
        assertThat(sell(UUID.randomUUID(), own).expect(201).number("$.lines[0].vatRate"))
                .isEqualTo(550);
    }

    @Test
    void keepsASaleOfAnArticleItDoesNotKnow() {
        var id = UUID.randomUUID();

        var answer = sell(id, """
                {"ticketNumber": "1", "soldAt": "2026-11-21T10:15:30Z",
                 "lines": [{"sku": "NEW", "name": "Tout nouveau", "vatRate": 550, "quantity": 1,
                            "unitPrice": {"amount": 100, "currency": "EUR"}},
                           {"sku": "NEWER", "quantity": 1, "unitPrice": {"amount": 0, "currency": "EUR"}}],
                 "tenders": [{"tender": "CARD", "amount": {"amount": 100, "currency": "EUR"}}]}""").expect(201);

        assertThat(answer.list("$.lines[*].known")).containsExactly(false, false);
        assertThat(answer.list("$.lines[*].name")).containsExactly("Tout nouveau", "NEWER");
        probe.await(SaleRecorded.class, event -> event.saleId().equals(id));
    }

    @Test
    void tellsAScannedSkuWithoutWhatTheScannerPutsBehindIt() {
        var id = UUID.randomUUID();

        var answer =
                sell(id, ticket("90", 100).replace("BAG", " 3045\\t\\r\\n")).expect(201);

        assertThat(answer.text("$.lines[0].sku")).isEqualTo("3045");
        sell(id, ticket("90", 100).replace("BAG", "3045")).expect(200);
        var told = probe.await(SaleRecorded.class, event -> event.saleId().equals(id));
        assertThat(told.lines().getFirst().sku()).isEqualTo("3045");
    }

    @Test
    void sendsBackASkuThatNoStockCanBeKeptUnder() {
        for (var sku : List.of("30\\t45", "\\u0000", " \\n", "a\\u007fb", "9".repeat(65))) {
            var refusal = sell(UUID.randomUUID(), ticket("91", 100).replace("BAG", sku))
                    .expectProblem(400, "invalid-request");

            assertThat(refusal.list("$.errors[*].pointer")).containsExactly("/lines/0/sku");
        }
    }

    @Test
    void keepsATicketOnceHoweverOftenItComes() throws Exception {
        var id = UUID.randomUUID();
        List<Answer> answers = new ArrayList<>();

        try (var tries = Executors.newFixedThreadPool(8)) {
            Callable<Answer> same = () -> sell(id, ticket("77", 100));
            for (var answer :
                    tries.invokeAll(Stream.generate(() -> same).limit(20).toList())) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        sell(id, ticket("77", 101)).expectProblem(409, "already-different");
        probe.await(SaleRecorded.class, event -> event.saleId().equals(id));
        assertThat(probe.all(SaleRecorded.class))
                .filteredOn(event -> event.saleId().equals(id))
                .hasSize(1);
    }

    @Test
    void printsATicketNumberOnce() {
        var first = UUID.randomUUID();
        sell(first, ticket("78", 100)).expect(201);

        var refusal = sell(UUID.randomUUID(), ticket("78", 100)).expectProblem(409, "ticket-number-taken");

        assertThat(refusal.text("$.saleId")).isEqualTo(first.toString());
        till.put("/api/v1/stores/" + store + "/tills/2/sales/" + UUID.randomUUID(), ticket("78", 100))
                .expect(201);
    }

    @Test
    void sendsBackATicketThatContradictsItself() {
        var refusal = sell(
                        UUID.randomUUID(),
                        ticket("79", 100)
                                .replace(
                                        "\"amount\": 100, \"currency\": \"EUR\"}}]}",
                                        "\"amount\": 99, \"currency\": \"EUR\"}}]}"))
                .expectProblem(400, "invalid-ticket");

        assertThat(refusal.text("$.errors[0].pointer")).isEqualTo("/tenders");
        sell(UUID.randomUUID(), ticket("79", 100).replace("\"quantity\": 1", "\"quantity\": 0"))
                .expectProblem(400, "invalid-request");
        sell(UUID.randomUUID(), ticket("79", 100).replace("\"ticketNumber\"", "\"price\": 1, \"ticketNumber\""))
                .expect(400);
    }

    @Test
    void listsTheNewestSaleFirstPageByPage() {
        for (int n = 1; n <= 3; n++) {
            sell(UUID.randomUUID(), ticket("8" + n, 100).replace("10:15:30", "10:15:3" + n))
                    .expect(201);
        }
        var list = "/api/v1/stores/" + store + "/sales";

        var first = till.get(list + "?limit=2").expect(200);
        var second = till.get(list + "?limit=2&after=" + first.text("$.next")).expect(200);

        assertThat(first.list("$.items[*].ticketNumber")).containsExactly("83", "82");
        assertThat(second.list("$.items[*].ticketNumber")).containsExactly("81");
        assertThat(second.has("$.next")).isFalse();
    }

    private void knows(ProductChanged product) {
        probe.publish(Topics.PRODUCTS, product.sku(), product, 1);
        Awaitility.await()
                .until(() -> till.get("/api/v1/stores/" + store + "/products/" + product.sku())
                                .status()
                        == 200);
    }

    private Answer sell(UUID id, String ticket) {
        return till.put("/api/v1/stores/" + store + "/tills/1/sales/" + id, ticket);
    }

    private static String ticket(String number, long amount) {
        return """
                {"ticketNumber": "%s", "soldAt": "2026-11-21T10:15:30.123456789Z",
                 "lines": [{"sku": "BAG", "quantity": 1, "unitPrice": {"amount": %d, "currency": "EUR"}}],
                 "tenders": [{"tender": "CARD", "amount": {"amount": %d, "currency": "EUR"}}]}""".formatted(number, amount, amount);
    }
}

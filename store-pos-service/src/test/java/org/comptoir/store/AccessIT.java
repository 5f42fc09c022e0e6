package org.comptoir.store;

import static org.comptoir.store.Fulfilments.ALL_LINES;
import static org.comptoir.store.Fulfilments.item;
import static org.comptoir.store.Fulfilments.newStore;

import java.util.UUID;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may enter which store. */
@ComptoirTest
class AccessIT {
    private static final String SALE = """
            {"ticketNumber": "1", "soldAt": "2026-11-21T10:00:00Z",
             "lines": [{"sku": "BAG", "quantity": 1, "unitPrice": {"amount": 10, "currency": "EUR"}}],
             "tenders": [{"tender": "CASH", "amount": {"amount": 10, "currency": "EUR"}}]}""";
    private static final String QUOTE = "{\"lines\": [{\"sku\": \"BAG\", \"quantity\": 1}]}";

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    private String store;
    private String base;
    private UUID id;

    @BeforeEach
    void openStore() {
        store = newStore();
        base = "/api/v1/stores/" + store;
        id = new Fulfilments(probe, http, tokens).ready(store, 0);
    }

    @Test
    void aForeignStoreDoesNotExist() {
        var foreign = http.as(tokens.clerk(newStore()));
        var handOver = "{\"fulfilmentId\": \"" + id + "\", \"code\": \"K7Q2\"}";

        foreign.get(base + "/work-items").expectProblem(404, "not-found");
        foreign.get(item(store, id)).expectProblem(404, "not-found");
        foreign.put(item(store, id) + "/picking", ALL_LINES).expectProblem(404, "not-found");
        foreign.put(item(store, id) + "/staging", "{\"spot\": \"X\"}").expectProblem(404, "not-found");
        foreign.put(base + "/hand-overs/" + UUID.randomUUID(), handOver).expectProblem(404, "not-found");
        foreign.put(base + "/tills/1/sales/" + UUID.randomUUID(), SALE).expectProblem(404, "not-found");
        foreign.get(base + "/sales").expectProblem(404, "not-found");
        foreign.get(base + "/tills/1/sales/" + UUID.randomUUID()).expectProblem(404, "not-found");
        foreign.get(base + "/products/COFFEE").expectProblem(404, "not-found");
        foreign.post(base + "/quotes", QUOTE).expectProblem(404, "not-found");
        foreign.get(base + "/customer-cards/42").expectProblem(404, "not-found");
    }

    @Test
    void anItemOfAnotherStoreIsNotInMine() {
        var mine = newStore();

        var clerk = http.as(tokens.clerk(mine));

        clerk.get(item(mine, id)).expectProblem(404, "not-found");
        clerk.put("/api/v1/stores/" + mine + "/hand-overs/" + UUID.randomUUID(), """
                {"fulfilmentId": "%s", "code": "K7Q2"}""".formatted(id))
                .expectProblem(404, "not-found");
    }

    @Test
    void theStoreManagerMayDoWhatTheClerkMay() {
        var manager = http.as(tokens.storeManager(store));

        manager.get(base + "/work-items").expect(200);
        manager.put(item(store, id) + "/staging", "{\"spot\": \"B-08\"}").expect(200);
    }

    @Test
    void theHeadOfficeOnlyLooks() {
        http.as(tokens.agent()).get(item(store, id)).expect(200);
        http.as(tokens.agent()).put(item(store, id) + "/picking", ALL_LINES).expectProblem(403, "forbidden");
        http.as(tokens.agent()).get(base + "/sales").expectProblem(403, "forbidden");
        http.as(tokens.operator()).get(base + "/work-items").expect(200);
        http.as(tokens.operator()).get(base + "/sales").expect(200);
        http.as(tokens.operator()).put(item(store, id) + "/picking", ALL_LINES).expectProblem(403, "forbidden");
        http.as(tokens.operator())
                .put(base + "/tills/1/sales/" + UUID.randomUUID(), SALE)
                .expectProblem(403, "forbidden");
    }

    @Test
    void nobodyElseEnters() {
        http.anonymous().get(base + "/work-items").expectProblem(401, "unauthenticated");
        http.as(tokens.customer(UUID.randomUUID())).get(base + "/work-items").expectProblem(403, "forbidden");
        http.as(tokens.frontend()).get(base + "/work-items").expectProblem(403, "forbidden");
        http.as(tokens.service()).get(base + "/work-items").expectProblem(403, "forbidden");
        http.assertRefusesBrokenTokens(tokens, base + "/work-items");
    }
}

package org.comptoir.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.store.work.WorkFixture;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;

/** Tells fulfilments as order-service would: two articles for 12.48 euro, pickup code K7Q2. */
final class Fulfilments {
    static final String CODE = WorkFixture.CODE;
    static final String ALL_LINES = """
            {"lines": [{"sku": "COFFEE", "quantity": 1}, {"sku": "SPREAD", "quantity": 2}]}""";

    private static final Instant COLLECT_BY = Instant.parse("2027-01-01T18:00:00Z");
    private static final AtomicInteger STORES = new AtomicInteger(7_000_000);

    private final KafkaProbe probe;
    private final Http http;
    private final TestTokens tokens;

    Fulfilments(KafkaProbe probe, Http http, TestTokens tokens) {
        this.probe = probe;
        this.http = http;
        this.tokens = tokens;
    }

    /** A store that no other test uses. */
    static String newStore() {
        return Integer.toString(STORES.incrementAndGet());
    }

    static FulfilmentChanged fulfilment(UUID id, String store, String status, long due) {
        return fulfilment(id, store, status, due, COLLECT_BY);
    }

    static FulfilmentChanged fulfilment(UUID id, String store, String status, long due, Instant collectBy) {
        return new FulfilmentChanged(
                id,
                UUID.randomUUID(),
                "C-1042",
                UUID.randomUUID(),
                "web",
                "PICKUP",
                store,
                status,
                List.of(
                        new FulfilmentChanged.Line("COFFEE", "Café moulu 250 g", 1, eur(450)),
                        new FulfilmentChanged.Line("SPREAD", "Pâte à tartiner 400 g", 2, eur(399))),
                eur(due),
                WorkFixture.hash(id, CODE),
                collectBy,
                Instant.parse("2026-11-21T10:00:00Z"));
    }

    static MoneyAmount eur(long amount) {
        return new MoneyAmount(amount, "EUR");
    }

    void tell(FulfilmentChanged event, long sequence) {
        probe.publish(Topics.FULFILMENTS, event.fulfilmentId().toString(), event, sequence);
    }

    /** Told and on the list. */
    UUID allocated(String store, long due) {
        var id = UUID.randomUUID();
        tell(fulfilment(id, store, "ALLOCATED", due), 1);
        awaitStatus(store, id, "TO_PICK");
        return id;
    }

    /** Told, picked and staged. */
    UUID ready(String store, long due) {
        var id = allocated(store, due);
        var clerk = http.as(tokens.clerk(store));
        clerk.put(item(store, id) + "/picking", ALL_LINES).expect(200);
        clerk.put(item(store, id) + "/staging", "{\"spot\": \"B-07\"}").expect(200);
        return id;
    }

    Answer awaitStatus(String store, UUID id, String status) {
        var clerk = http.as(tokens.clerk(store));
        return Awaitility.await("item " + id + " " + status)
                .until(
                        () -> clerk.get(item(store, id)),
                        answer -> answer.status() == 200
                                && answer.text("$.status").equals(status));
    }

    static String item(String store, UUID id) {
        return "/api/v1/stores/" + store + "/work-items/" + id;
    }
}

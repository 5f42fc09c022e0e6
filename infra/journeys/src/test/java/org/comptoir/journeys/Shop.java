package org.comptoir.journeys;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One store with one article on its shelf, made through the public APIs for one test alone, so that no test meets the stock of
 * another. The calls here are those every story begins with.
 */
final class Shop {
    static final int PRICE = 399;
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    final Cast cast;
    final String store = "J" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    final String sku = "journey-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);

    private Shop(Cast cast) {
        this.cast = cast;
    }

    static UUID id() {
        return IDS.generate();
    }

    static Shop opened(Cast cast, int onHand) {
        Shop shop = new Shop(cast);
        describe(cast, shop.store);
        cast.merchandiser()
                .put("/api/v1/products/" + shop.sku, Map.of("name", "Sablés de Retz", "vatCategory", "REDUCED"))
                .expect(201);
        cast.merchandiser()
                .put("/api/v1/prices/" + shop.sku, Map.of("price", Map.of("amount", PRICE, "currency", "EUR")))
                .expect(200, 201);
        shop.receive(onHand);
        return shop;
    }

    private static void describe(Cast cast, String store) {
        cast.operator()
                .put(
                        "/api/v1/locations/" + store,
                        Map.of(
                                "name",
                                "Comptoir Nantes " + store,
                                "kind",
                                "STORE",
                                "street",
                                "1 place Royale",
                                "postcode",
                                "44000",
                                "town",
                                "Nantes",
                                "latitude",
                                47.2145,
                                "longitude",
                                -1.5586))
                .expect(201);
    }

    /** Another store with so many units of the same article; answers its id. */
    String sister(int onHand) {
        String other = "J" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        describe(cast, other);
        receive(other, onHand);
        return other;
    }

    void receive(int quantity) {
        receive(store, quantity);
    }

    private void receive(String location, int quantity) {
        cast.operator()
                .put(
                        "/api/v1/stock-movements/" + id(),
                        Map.of(
                                "locationId",
                                location,
                                "sku",
                                sku,
                                "type",
                                "RECEIPT",
                                "quantity",
                                quantity,
                                "cause",
                                "delivery"))
                .expect(201);
    }

    /** Units on hand, reserved and available as the staff of the store sees them. */
    Stock stock() {
        Answer answer = cast.clerk(store)
                .get("/api/v1/availability?sku=" + sku + "&locationId=" + store)
                .expect(200);
        return new Stock(
                answer.number("/items/0/numbers/onHand"),
                answer.number("/items/0/numbers/reserved"),
                answer.number("/items/0/numbers/available"));
    }

    UUID customer(String email) {
        UUID customer = id();
        cast.frontend()
                .put(
                        "/api/v1/customers/" + customer,
                        Map.of(
                                "kind",
                                "REGISTERED",
                                "givenName",
                                "Camille",
                                "familyName",
                                "Durand",
                                "email",
                                email,
                                "language",
                                "fr"))
                .expect(201);
        return customer;
    }

    UUID customer() {
        return customer(
                "camille." + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36) + "@example.org");
    }

    Map<String, Object> orderOf(UUID customer, int quantity) {
        return Map.of(
                "customerId", customer,
                "channel", "web",
                "lines", List.of(Map.of("sku", sku, "quantity", quantity)),
                "pickup", Map.of("storeId", store),
                "payment", Map.of("method", "IN_STORE"));
    }

    Map<String, Object> orderOf(UUID customer, int quantity, Instant collectBy) {
        return Map.of(
                "customerId", customer,
                "channel", "web",
                "lines", List.of(Map.of("sku", sku, "quantity", quantity)),
                "pickup", Map.of("storeId", store, "collectBy", collectBy),
                "payment", Map.of("method", "IN_STORE"));
    }

    Answer order(UUID order, Map<String, Object> body) {
        return cast.frontend().put("/api/v1/orders/" + order, body);
    }

    String workItem(Answer order) {
        return "/api/v1/stores/" + store + "/work-items/" + order.text("/fulfilment/id");
    }

    /** Waits for the work item, picks and stages it, and waits until the order is ready. */
    void prepare(Answer order) {
        Channel clerk = cast.clerk(store);
        Soon.get(() -> clerk.get(workItem(order)), answer -> answer.status() == 200);
        int quantity = order.number("/lines/0/quantity");
        clerk.put(workItem(order) + "/picking", Map.of("lines", List.of(Map.of("sku", sku, "quantity", quantity))))
                .expect(200);
        clerk.put(workItem(order) + "/staging", Map.of("spot", "B-07")).expect(200);
        Soon.get(() -> orderNow(order), answer -> answer.text("/status").equals("READY"));
    }

    Answer orderNow(Answer order) {
        return cast.frontend().get("/api/v1/orders/" + order.text("/id")).expect(200);
    }

    Answer handOver(UUID handOver, Answer order, String code) {
        return cast.clerk(store)
                .put(
                        "/api/v1/stores/" + store + "/hand-overs/" + handOver,
                        Map.of(
                                "fulfilmentId", order.text("/fulfilment/id"),
                                "code", code,
                                "payment",
                                        Map.of(
                                                "tender",
                                                "CARD",
                                                "amount",
                                                Map.of("amount", order.number("/total/amount"), "currency", "EUR"))));
    }

    /** Units of the article at the store. */
    record Stock(int onHand, int reserved, int available) {}
}

package org.comptoir.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.defaults.UuidV7;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;

/** A store of its own for one test, stocked and asked over HTTP as anybody would. */
public final class Shop {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Http operator;
    private final Http service;
    private final String id;

    private Shop(Http http, TestTokens tokens, String id) {
        operator = http.as(tokens.operator());
        service = http.as(tokens.service());
        this.id = id;
    }

    /** A store at Bourg-en-Bresse that nobody else uses. */
    public static Shop open(Http http, TestTokens tokens) {
        return open(http, tokens, 46.2052, 5.2460, "01000");
    }

    /** A store somewhere. */
    public static Shop open(Http http, TestTokens tokens, double latitude, double longitude, String postcode) {
        Shop shop = new Shop(http, tokens, "shop-" + NUMBER.incrementAndGet());
        shop.operator
                .put("/api/v1/locations/" + shop.id, body(shop.id, latitude, longitude, postcode))
                .expect(201);
        return shop;
    }

    public static String body(String name, double latitude, double longitude, String postcode) {
        return """
                {"name": "%s", "brand": "Comptoir", "kind": "STORE", "street": "1 rue Neuve", "postcode": "%s",
                 "town": "Bourg", "latitude": %s, "longitude": %s, "openingHours": "Mo-Sa 09:00-19:00",
                 "capabilities": ["PICKUP"]}
                """.formatted(name, postcode, latitude, longitude);
    }

    /** Describes the shop anew, as a store or a warehouse, with or without pickup. */
    public void become(String kind, boolean pickup) {
        String body = body(id, 46.2052, 5.2460, "01000")
                .replace("\"STORE\"", '"' + kind + '"')
                .replace("[\"PICKUP\"]", pickup ? "[\"PICKUP\"]" : "[]");
        operator.put("/api/v1/locations/" + id, body).expect(200);
    }

    public String id() {
        return id;
    }

    /** Receives units of a new article and answers its SKU. */
    public String stock(int units) {
        String sku = "SKU-" + UUID.randomUUID();
        move("RECEIPT", sku, units);
        return sku;
    }

    public Answer move(String type, String sku, int units) {
        return operator.put("/api/v1/stock-movements/" + UuidV7.next(), movement(type, sku, units))
                .expect(201);
    }

    public String movement(String type, String sku, int units) {
        return """
                {"locationId": "%s", "sku": "%s", "type": "%s", "quantity": %d, "cause": "test"}
                """.formatted(id, sku, type, units);
    }

    /** Asks for one unit of each article, under a new id. */
    public Answer hold(String... skus) {
        return hold(UuidV7.next(), 900, lines(skus));
    }

    public Answer hold(UUID reservation, int seconds, String lines) {
        return service.put("/api/v1/reservations/" + reservation, """
                {"orderId": "0193a0c0-0000-7000-8000-000000000001", "locationId": "%s", "lines": [%s], "holdSeconds": %d}
                """.formatted(id, lines, seconds));
    }

    /** The same with more fields, each {@code "name": value}, after a comma. */
    public Answer hold(UUID reservation, UUID order, String lines, String more) {
        return service.put("/api/v1/reservations/" + reservation, """
                {"orderId": "%s", "locationId": "%s", "lines": [%s]%s}
                """.formatted(order, id, lines, more));
    }

    /** Opens around the clock and takes so many orders in each slot. */
    public void limitSlots(int orders) {
        String body = body(id, 46.2052, 5.2460, "01000")
                .replace("Mo-Sa 09:00-19:00", "24/7")
                .replace("[\"PICKUP\"]", "[\"PICKUP\"], \"pickupTerms\": {\"slotOrders\": " + orders + "}");
        operator.put("/api/v1/locations/" + id, body).expect(200);
    }

    /** The beginnings of the slots that can be booked here. */
    public List<Object> slots() {
        return operator.get("/api/v1/pickup-slots?locationId=" + id)
                .expect(200)
                .list("$.items[?(@.state == 'AVAILABLE')].start");
    }

    /** Keeps so many units of an article back. */
    public void keepBack(String sku, int units) {
        operator.put("/api/v1/safety-rules/" + id + "-" + NUMBER.incrementAndGet(), """
                        {"units": %d, "locationId": "%s", "sku": "%s"}
                        """.formatted(units, id, sku))
                .expect(201);
    }

    public static String lines(String... skus) {
        return Arrays.stream(skus).map(sku -> line(sku, 1)).collect(Collectors.joining(","));
    }

    public static String line(String sku, int units) {
        return "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, units);
    }

    public Answer commit(UUID reservation) {
        return service.put("/api/v1/reservations/" + reservation + "/commitment");
    }

    public Answer release(UUID reservation) {
        return service.put("/api/v1/reservations/" + reservation + "/release", "{\"reason\": \"CANCELLED\"}");
    }

    public String status(UUID reservation) {
        return service.get("/api/v1/reservations/" + reservation).expect(200).text("$.status");
    }

    /** On hand, reserved and available. */
    public List<Object> numbers(String sku) {
        Answer answer = operator.get("/api/v1/availability?sku=" + sku + "&locationId=" + id)
                .expect(200);
        return List.of(
                answer.number("$.items[0].numbers.onHand"),
                answer.number("$.items[0].numbers.reserved"),
                answer.number("$.items[0].numbers.available"));
    }

    /** What the audit says about this store. */
    public List<Object> differences() {
        Answer audit = operator.get("/api/v1/stock-audit?locationId=" + id).expect(200);
        return Stream.concat(audit.list("$.differences[*]").stream(), audit.list("$.mismatches[*]").stream())
                .toList();
    }
}

package org.comptoir.inventory.sourcing;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.defaults.UuidV7;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;

/** A chain's places of all kinds around a town that no other test uses. */
public final class Chain {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final double STEP = 0.01;

    private final Http operator;
    private final double latitude;
    private final double longitude;
    private final String postcode;
    private int places;

    public Chain(Http http, TestTokens tokens, double latitude, double longitude, String postcode) {
        operator = http.as(tokens.operator());
        this.latitude = latitude;
        this.longitude = longitude;
        this.postcode = postcode;
    }

    /** One more place, about a kilometre further from the town than the one before; always open. */
    public String open(String kind, String... fields) {
        String id = kind.toLowerCase(Locale.ROOT).charAt(0) + "-promise-" + NUMBER.incrementAndGet();
        places++;
        describe(id, kind, latitude + places * STEP, fields);
        return id;
    }

    private void describe(String id, String kind, double north, String... fields) {
        String more = fields.length == 0 ? "" : ", " + String.join(", ", fields);
        operator.put("/api/v1/locations/" + id, """
                {"name": "%s", "kind": "%s", "street": "1 rue Neuve", "postcode": "%s", "town": "Ville",
                 "latitude": %s, "longitude": %s, "openingHours": "24/7"%s}
                """.formatted(id, kind, postcode, north, longitude, more))
                .expect(201);
    }

    /** An article that nobody else has. */
    public static String newSku() {
        return "PROMISE-" + UUID.randomUUID();
    }

    /** Goods arrive. */
    public void receive(String location, String sku, int units) {
        operator.put("/api/v1/stock-movements/" + UuidV7.next(), """
                {"locationId": "%s", "sku": "%s", "type": "RECEIPT", "quantity": %d, "cause": "test"}
                """.formatted(location, sku, units))
                .expect(201);
    }

    /** Where shoppers ask from. */
    public String place() {
        return "{\"latitude\": %s, \"longitude\": %s}".formatted(latitude, longitude);
    }

    /** One line of a basket. */
    public static String line(String sku, int units) {
        return "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, units);
    }
}

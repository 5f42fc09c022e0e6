package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Sells everything for 3.99 euro, 4.49 in the store STATION, but for articles that begin with GHOST, which it does not know. Every second
 * piece of an article that begins with PROMO is free. Nothing is sold on the channel fax.
 */
public final class StandInCatalog extends StandIn {
    public static final long PRICE = 399;
    public static final long PRICE_AT_THE_STATION = 449;
    private static final String STATION = "STATION";

    /** What so many pieces cost in a store. */
    public static long total(String sku, int quantity, String store) {
        int paid = sku.startsWith("PROMO") ? quantity - quantity / 2 : quantity;
        return price(store) * paid;
    }

    private static long price(String store) {
        return store.equals(STATION) ? PRICE_AT_THE_STATION : PRICE;
    }

    @Override
    String subject(HttpExchange exchange, String body) {
        return read(body).at("/lines/0/sku").asString("");
    }

    @Override
    Reply answer(HttpExchange exchange, String body) {
        JsonNode wish = read(body);
        if (wish.path("channel").asString().equals("fax")) {
            return new Reply(409, problem("unknown-channel", 409, Map.of("channel", "fax")));
        }
        List<String> unknown = wish.get("lines")
                .valueStream()
                .map(line -> line.get("sku").asString())
                .filter(sku -> sku.startsWith("GHOST"))
                .toList();
        return unknown.isEmpty()
                ? new Reply(200, quote(wish))
                : new Reply(409, problem("unknown-product", 409, Map.of("skus", unknown)));
    }

    private static Map<String, Object> quote(JsonNode wish) {
        String store = wish.path("storeId").asString("");
        List<Map<String, Object>> lines = new ArrayList<>();
        long total = 0;
        long saved = 0;
        for (JsonNode line : wish.get("lines")) {
            String sku = line.get("sku").asString();
            int quantity = line.get("quantity").asInt();
            long lineTotal = total(sku, quantity, store);
            total += lineTotal;
            saved += price(store) * quantity - lineTotal;
            lines.add(line(sku, quantity, price(store), lineTotal));
        }
        return Map.of(
                "currency",
                "EUR",
                "lines",
                lines,
                "total",
                euro(total),
                "saved",
                euro(saved),
                "promotions",
                saved == 0
                        ? List.of()
                        : List.of(Map.of("code", "two-for-one", "name", "2 pour 1", "saved", euro(saved))),
                "coupons",
                List.of(),
                "vat",
                List.of(),
                "quotedAt",
                "2026-11-21T10:00:00Z");
    }

    private static Map<String, Object> line(String sku, int quantity, long price, long total) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sku", sku);
        line.put("name", "Article " + sku);
        line.put("quantity", quantity);
        line.put("listPrice", euro(price));
        line.put("unitPrice", euro(price));
        line.put("adjustments", adjustments(quantity, total - price * quantity));
        line.put("total", euro(total));
        line.put("vatRate", 550);
        line.put("vat", euro(21));
        line.put("explanations", List.of("list price"));
        return line;
    }

    private static List<Map<String, Object>> adjustments(int quantity, long amount) {
        return amount == 0
                ? List.of()
                : List.of(Map.of(
                        "promotion", "two-for-one",
                        "name", "2 pour 1",
                        "kind", "N_FOR_M",
                        "quantity", quantity / 2,
                        "amount", euro(amount)));
    }

    private static Map<String, Object> euro(long amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}

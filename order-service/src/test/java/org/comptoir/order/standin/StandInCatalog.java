package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sells everything for 3.99 euro, but for articles that begin with GHOST, which it does not know. */
public final class StandInCatalog extends StandIn {
    public static final long PRICE = 399;

    @Override
    String subject(HttpExchange exchange, String body) {
        return read(body).at("/lines/0/sku").asString("");
    }

    @Override
    Reply answer(HttpExchange exchange, String body) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        long total = 0;
        for (JsonNode line : read(body).get("lines")) {
            String sku = line.get("sku").asString();
            int quantity = line.get("quantity").asInt();
            if (sku.startsWith("GHOST")) {
                unknown.add(sku);
            }
            total += PRICE * quantity;
            lines.add(Map.of(
                    "sku",
                    sku,
                    "name",
                    "Article " + sku,
                    "quantity",
                    quantity,
                    "unitPrice",
                    euro(PRICE),
                    "total",
                    euro(PRICE * quantity),
                    "vatRate",
                    550,
                    "vat",
                    euro(21),
                    "explanations",
                    List.of("list price")));
        }
        return unknown.isEmpty()
                ? new Reply(
                        200,
                        Map.of(
                                "currency",
                                "EUR",
                                "lines",
                                lines,
                                "total",
                                euro(total),
                                "vat",
                                List.of(),
                                "quotedAt",
                                "2026-11-21T10:00:00Z"))
                : new Reply(409, problem("unknown-product", 409, Map.of("skus", unknown)));
    }

    private static Map<String, Object> euro(long amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}

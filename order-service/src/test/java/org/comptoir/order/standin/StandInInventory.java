package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Has a thousand of everything unless told otherwise, and knows every store but NOWHERE. Refuses what docs/api/inventory-service.yaml
 * does not describe.
 */
public final class StandInInventory extends StandIn {
    private static final int PLENTY = 1000;
    private static final Described HOLD = new Described("inventory-service", "ReservationRequest");
    private static final Described RELEASE = new Described("inventory-service", "ReleaseRequest");

    private final Map<String, Integer> available = new ConcurrentHashMap<>();
    private final Map<String, Held> reservations = new ConcurrentHashMap<>();

    private record Held(String body, String status) {}

    /** This article is scarce. */
    public void stock(String sku, int units) {
        available.put(sku, units);
    }

    public int available(String sku) {
        return available.getOrDefault(sku, PLENTY);
    }

    /** HELD or RELEASED; nothing when nobody ever asked. */
    public @Nullable String status(String reservationId) {
        Held held = reservations.get(reservationId);
        return held == null ? null : held.status();
    }

    /** The reservations that hold something of this article. */
    public long holdsOf(String sku) {
        return reservations.values().stream()
                .filter(held -> held.body().contains("\"" + sku + "\""))
                .filter(held -> held.status().equals("HELD"))
                .count();
    }

    /** The deadline of a hold passes. */
    public void expire(String reservationId) {
        reservations.computeIfPresent(reservationId, (id, held) -> new Held(held.body(), "EXPIRED"));
    }

    /** A hold is about its first article, a release too, under {@code release:<article>}. */
    @Override
    String subject(HttpExchange exchange, String body) {
        if (!isRelease(exchange)) {
            return firstArticle(body);
        }
        Held held = reservations.get(id(exchange));
        return "release:" + (held == null ? "" : firstArticle(held.body()));
    }

    @Override
    synchronized Reply answer(HttpExchange exchange, String body) {
        String id = id(exchange);
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            return new Reply(401, problem("unauthenticated", 401, Map.of()));
        }
        Described described = isRelease(exchange) ? RELEASE : HOLD;
        List<String> wrong = described.whatIsWrongWith(read(body));
        if (!wrong.isEmpty()) {
            return new Reply(400, problem("invalid-request", 400, Map.of("errors", wrong)));
        }
        return isRelease(exchange) ? release(id) : hold(id, body);
    }

    private Reply hold(String id, String body) {
        Held before = reservations.get(id);
        if (before != null) {
            return before.body().equals(body)
                    ? new Reply(200, view(id, before))
                    : new Reply(409, problem("already-different", 409, Map.of()));
        }
        JsonNode wish = read(body);
        if (wish.get("locationId").asString().equals("NOWHERE")) {
            return new Reply(409, problem("unknown-location", 409, Map.of("locationId", "NOWHERE")));
        }
        List<Map<String, Object>> shortages = shortages(wish);
        if (!shortages.isEmpty()) {
            return new Reply(409, problem("insufficient-stock", 409, Map.of("shortages", shortages)));
        }
        wish.get("lines").forEach(line -> move(line, -1));
        Held held = new Held(body, "HELD");
        reservations.put(id, held);
        return new Reply(201, view(id, held));
    }

    private Reply release(String id) {
        Held held = reservations.get(id);
        if (held == null) {
            return new Reply(404, problem("not-found", 404, Map.of()));
        }
        if (held.status().equals("HELD")) {
            read(held.body()).get("lines").forEach(line -> move(line, 1));
        }
        Held released = new Held(held.body(), "RELEASED");
        reservations.put(id, released);
        return new Reply(200, view(id, released));
    }

    private List<Map<String, Object>> shortages(JsonNode wish) {
        List<Map<String, Object>> shortages = new ArrayList<>();
        for (JsonNode line : wish.get("lines")) {
            String sku = line.get("sku").asString();
            int asked = line.get("quantity").asInt();
            if (available(sku) < asked) {
                shortages.add(Map.of("sku", sku, "asked", asked, "available", available(sku)));
            }
        }
        return shortages;
    }

    private void move(JsonNode line, int sign) {
        String sku = line.get("sku").asString();
        available.put(sku, available(sku) + sign * line.get("quantity").asInt());
    }

    private static Map<String, Object> view(String id, Held held) {
        JsonNode wish = read(held.body());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("orderId", wish.get("orderId").asString());
        view.put("status", held.status());
        view.put("heldUntil", "2026-11-21T10:30:00Z");
        view.put("locationId", wish.get("locationId").asString());
        view.put("lines", wish.get("lines"));
        return view;
    }

    private static String firstArticle(String body) {
        return read(body).at("/lines/0/sku").asString("");
    }

    private static String id(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().split("/", -1)[4];
    }

    private static boolean isRelease(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/release");
    }
}

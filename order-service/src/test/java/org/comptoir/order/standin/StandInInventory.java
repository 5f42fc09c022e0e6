package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Has a thousand of everything unless told otherwise, and knows every store but NOWHERE; holds nothing in STRICT. Refuses what docs/api/inventory-service.yaml
 * does not describe.
 */
public final class StandInInventory extends StandIn {
    private static final int PLENTY = 1000;
    private static final Described HOLD = new Described("inventory-service", "ReservationRequest");
    private static final Described RELEASE = new Described("inventory-service", "ReleaseRequest");

    private final Map<String, Integer> available = new ConcurrentHashMap<>();
    private final Map<String, Held> reservations = new ConcurrentHashMap<>();

    private final Set<String> shortLived = ConcurrentHashMap.newKeySet();

    private record Held(String body, String status) {
        boolean isLive() {
            return status.equals("HELD") || status.equals("COMMITTED");
        }
    }

    /** This article is scarce. */
    public void stock(String sku, int units) {
        available.put(sku, units);
    }

    public int available(String sku) {
        return available.getOrDefault(sku, PLENTY);
    }

    /** HELD, COMMITTED, RELEASED or EXPIRED; nothing when nobody ever asked. */
    public @Nullable String status(String reservationId) {
        Held held = reservations.get(reservationId);
        return held == null ? null : held.status();
    }

    /** The reservations that hold something of this article. */
    public long holdsOf(String sku) {
        return reservations.values().stream()
                .filter(held -> held.body().contains("\"" + sku + "\""))
                .filter(Held::isLive)
                .count();
    }

    /** The deadline of a hold passes. */
    public synchronized void expire(String reservationId) {
        Held held = reservations.get(reservationId);
        if (held == null || !held.status().equals("HELD")) {
            throw new IllegalStateException("Only a hold expires, not " + held);
        }
        end(reservationId, held, "EXPIRED");
    }

    /** Holds of this article expire as soon as they are answered. */
    public void holdBriefly(String sku) {
        shortLived.add(sku);
    }

    /** A hold is about its first article; the others too, under {@code commitment:<article>} and {@code release:<article>}. */
    @Override
    String subject(HttpExchange exchange, String body) {
        String step = step(exchange);
        if (step.isEmpty()) {
            return firstArticle(body);
        }
        Held held = reservations.get(id(exchange));
        return step + ":" + (held == null ? "" : firstArticle(held.body()));
    }

    @Override
    synchronized Reply answer(HttpExchange exchange, String body) {
        String id = id(exchange);
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            return new Reply(401, problem("unauthenticated", 401, Map.of()));
        }
        return switch (step(exchange)) {
            case "" -> refusal(HOLD, body).orElseGet(() -> hold(id, body));
            case "commitment" -> commit(id);
            case "release" -> refusal(RELEASE, body).orElseGet(() -> release(id));
            default -> new Reply(404, problem("not-found", 404, Map.of()));
        };
    }

    private static Optional<Reply> refusal(Described described, String body) {
        List<String> wrong = described.whatIsWrongWith(read(body));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply(400, problem("invalid-request", 400, Map.of("errors", wrong))));
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
        if (wish.get("locationId").asString().equals("STRICT")) {
            return new Reply(400, problem("invalid-request", 400, Map.of("errors", List.of("/locationId"))));
        }
        List<Map<String, Object>> shortages = shortages(wish);
        if (!shortages.isEmpty()) {
            return new Reply(409, problem("insufficient-stock", 409, Map.of("shortages", shortages)));
        }
        wish.get("lines").forEach(line -> move(line, -1));
        Held held = new Held(body, "HELD");
        reservations.put(id, held);
        if (shortLived.contains(firstArticle(body))) {
            expire(id);
        }
        return new Reply(201, view(id, held));
    }

    private Reply commit(String id) {
        Held held = reservations.get(id);
        if (held == null) {
            return new Reply(404, problem("not-found", 404, Map.of()));
        }
        if (!held.isLive()) {
            return new Reply(409, problem("reservation-closed", 409, Map.of("reservationStatus", held.status())));
        }
        Held committed = new Held(held.body(), "COMMITTED");
        reservations.put(id, committed);
        return new Reply(200, view(id, committed));
    }

    private Reply release(String id) {
        Held held = reservations.get(id);
        if (held == null) {
            return new Reply(404, problem("not-found", 404, Map.of()));
        }
        return new Reply(200, view(id, held.isLive() ? end(id, held, "RELEASED") : held));
    }

    private Held end(String id, Held held, String status) {
        Held ended = new Held(held.body(), status);
        read(held.body()).get("lines").forEach(line -> move(line, 1));
        reservations.put(id, ended);
        return ended;
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

    /** What follows the id: nothing for a hold. */
    private static String step(HttpExchange exchange) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        return path.length > 5 ? path[5] : "";
    }
}

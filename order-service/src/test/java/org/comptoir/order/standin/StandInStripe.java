package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's wire format: payment intents with manual capture, idempotency keys that repeat the first answer (a 500 too), search by
 * metadata. Cards whose name begins with pm_declined are refused.
 */
public final class StandInStripe extends StandIn {
    private final Map<String, Intent> intents = new ConcurrentHashMap<>();
    private final Map<String, Reply> answered = new ConcurrentHashMap<>();

    private record Intent(String id, String order, String card, long amount, String status) {
        Intent becomes(String next) {
            return new Intent(id, order, card, amount, next);
        }
    }

    /** The states of all payments of an order, in Stripe's words: more than one would be a double charge. */
    public List<String> statusesOf(String order) {
        return intents.values().stream()
                .filter(intent -> intent.order().equals(order))
                .map(Intent::status)
                .toList();
    }

    /** The card is known by its name on the way in, the payment by its card later. */
    @Override
    String subject(HttpExchange exchange, String body) {
        String card = form(body).get("payment_method");
        if (card != null) {
            return card;
        }
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        Intent intent = path.length > 3 ? intents.get(path[3]) : null;
        return intent == null ? "search" : intent.card() + ":" + path[path.length - 1];
    }

    @Override
    synchronized Reply answer(HttpExchange exchange, String body) {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        Reply before = key == null ? null : answered.get(key);
        if (before != null) {
            return before;
        }
        Reply reply = route(exchange, form(body));
        if (key != null) {
            answered.put(key, reply);
        }
        return reply;
    }

    /** From now on, repeating this order's first request answers 500, as Stripe does when the first answer was one. */
    public void rememberFailure(String order) {
        answered.put(order, new Reply(500, Map.of("error", Map.of("type", "api_error"))));
    }

    private Reply route(HttpExchange exchange, Map<String, String> form) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length == 3) {
            return create(form);
        }
        if (path[3].equals("search")) {
            return search(exchange.getRequestURI().getQuery());
        }
        Intent intent = intents.get(path[3]);
        if (intent == null) {
            return refusal(404, "invalid_request_error", "resource_missing");
        }
        return switch (path.length == 4 ? "look" : path[4]) {
            case "capture" -> settle(intent, "succeeded");
            case "cancel" -> settle(intent, "canceled");
            default -> new Reply(200, view(intent));
        };
    }

    private Reply create(Map<String, String> form) {
        String card = form.getOrDefault("payment_method", "");
        boolean declined = card.startsWith("pm_declined");
        Intent intent = new Intent(
                "pi_" + (intents.size() + 1) + "_" + card,
                form.getOrDefault("metadata[order_id]", ""),
                card,
                Long.parseLong(form.getOrDefault("amount", "0")),
                declined ? "requires_payment_method" : "requires_capture");
        intents.put(intent.id(), intent);
        return declined ? refusal(402, "card_error", "card_declined") : new Reply(200, view(intent));
    }

    private Reply settle(Intent intent, String end) {
        if (!intent.status().equals("requires_capture")) {
            return refusal(400, "invalid_request_error", "payment_intent_unexpected_state");
        }
        Intent ended = intent.becomes(end);
        intents.put(intent.id(), ended);
        return new Reply(200, view(ended));
    }

    private Reply search(@Nullable String query) {
        List<Map<String, Object>> found = intents.values().stream()
                .filter(intent -> query != null && query.contains(intent.order()))
                .map(StandInStripe::view)
                .toList();
        return new Reply(
                200,
                Map.of(
                        "object",
                        "search_result",
                        "url",
                        "/v1/payment_intents/search",
                        "has_more",
                        false,
                        "data",
                        found));
    }

    private static Map<String, Object> view(Intent intent) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", intent.id());
        view.put("object", "payment_intent");
        view.put("amount", intent.amount());
        view.put("currency", "eur");
        view.put("status", intent.status());
        view.put("capture_method", "manual");
        view.put("metadata", Map.of("order_id", intent.order()));
        return view;
    }

    private static Reply refusal(int status, String type, String code) {
        return new Reply(status, Map.of("error", Map.of("type", type, "code", code, "message", code)));
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (first, second) -> second));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

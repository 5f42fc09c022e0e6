package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One client's random dealings with the shelves of two stores: holds, commitments, releases, deliveries, losses, counts and transfers.
 * It keeps every request with what became of it; an answer that never came is unknown, and is asked again under the same id.
 */
final class StockHistory {
    private static final List<String> LOSSES = List.of("SHRINKAGE", "RECEIPT", "RETURN");

    private final List<Shop> shops;
    private final List<String> skus;
    private final List<Channel> instances;
    private final Random random;
    private final List<Request> unknown = new ArrayList<>();
    private final Map<UUID, Hold> holds = new HashMap<>();
    private final Map<UUID, Movement> movements = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    StockHistory(List<Shop> shops, List<String> skus, List<Channel> instances, long seed) {
        this.shops = shops;
        this.skus = skus;
        this.instances = instances;
        this.random = new Random(seed);
    }

    /** Something asked of the service, repeatable as it is. */
    record Request(String path, Object body) {}

    /** Units that somebody was promised. */
    record Hold(String store, Map<String, Integer> units) {}

    /** Units that came or went for sure. */
    record Movement(String store, String sku, int effect) {}

    int asked() {
        return asked.get();
    }

    Map<UUID, Hold> holds() {
        return Map.copyOf(holds);
    }

    List<Movement> movements() {
        return List.copyOf(movements.values());
    }

    /** One random step. */
    void step() {
        asked.incrementAndGet();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> hold();
            case 4, 5 -> resolve("/commitment", Map.of());
            case 6 -> resolve("/release", Map.of("reason", "CANCELLED"));
            case 7, 8 -> move();
            default -> transfer();
        }
    }

    /** Asks everything again that was never answered, until it is. */
    void settle() {
        for (Request request : List.copyOf(unknown)) {
            Soon.get(() -> ask(request, true), Optional::isPresent);
        }
    }

    private void hold() {
        UUID id = Shop.id();
        String store = shop().store;
        Map<String, Integer> units = new HashMap<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String sku = sku();
            int quantity = 1 + random.nextInt(3);
            units.merge(sku, quantity, Integer::sum);
            lines.add(Map.of("sku", sku, "quantity", quantity));
        }
        holds.put(id, new Hold(store, units));
        int seconds = random.nextBoolean() ? 1 : 600;
        put(new Request(
                "/api/v1/reservations/" + id,
                Map.of("orderId", Shop.id(), "locationId", store, "lines", lines, "holdSeconds", seconds)));
    }

    private void resolve(String step, Map<String, String> body) {
        List<UUID> known = List.copyOf(holds.keySet());
        if (!known.isEmpty()) {
            put(new Request("/api/v1/reservations/" + known.get(random.nextInt(known.size())) + step, body));
        }
    }

    private void move() {
        UUID id = Shop.id();
        String type = LOSSES.get(random.nextInt(LOSSES.size()));
        int quantity = 1 + random.nextInt(4);
        String store = shop().store;
        String sku = sku();
        movements.put(id, new Movement(store, sku, type.equals("SHRINKAGE") ? -quantity : quantity));
        put(new Request(
                "/api/v1/stock-movements/" + id,
                Map.of("locationId", store, "sku", sku, "type", type, "quantity", quantity)));
    }

    /** Sends goods to the other store, where they arrive at once, in part or whole. */
    private void transfer() {
        UUID id = Shop.id();
        UUID receipt = Shop.id();
        boolean forth = random.nextBoolean();
        String from = shops.get(forth ? 0 : 1).store;
        String to = shops.get(forth ? 1 : 0).store;
        String sku = sku();
        int sent = 1 + random.nextInt(5);
        int received = 1 + random.nextInt(sent);
        movements.put(id, new Movement(from, sku, -sent));
        movements.put(receipt, new Movement(to, sku, received));
        Request sending = new Request(
                "/api/v1/transfers/" + id,
                Map.of("from", from, "to", to, "lines", List.of(Map.of("sku", sku, "quantity", sent))));
        Request arrival = new Request(
                "/api/v1/transfers/" + id + "/receipts/" + receipt,
                Map.of("lines", List.of(Map.of("sku", sku, "quantity", received))));
        if (ask(sending, false).isPresent()) {
            ask(arrival, false);
        } else {
            unknown.add(arrival);
        }
    }

    private void put(Request request) {
        ask(request, false);
    }

    /** Empty when nobody knows what became of it: it was cut off, or the service says that it could not answer in time. */
    private Optional<Answer> ask(Request request, boolean again) {
        try {
            Answer answer =
                    instances.get(random.nextInt(instances.size())).impatient().put(request.path(), request.body());
            if (answer.status() == 503 || answer.status() == 504) {
                remember(request, again);
                return Optional.empty();
            }
            if (!answer.problemIs("insufficient-stock", "reservation-closed", "not-found")) {
                assertThat(answer.status()).as("%s: %s", request, answer.body()).isLessThan(300);
            }
            return Optional.of(answer);
        } catch (UncheckedIOException cutOff) {
            remember(request, again);
            return Optional.empty();
        }
    }

    private void remember(Request request, boolean again) {
        if (!again) {
            unknown.add(request);
        }
    }

    private Shop shop() {
        return shops.get(random.nextInt(shops.size()));
    }

    private String sku() {
        return skus.get(random.nextInt(skus.size()));
    }
}

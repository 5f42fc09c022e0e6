package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.comptoir.local.platform.Twin;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random dealings with the same few shelves through two instances of inventory-service at once, one of which is killed in between: the
 * books stay right whatever the order (invariants I1 to I5, I8 and I9). {@code -Dchaos.seed=} repeats a history, {@code
 * -Dtwins.seconds=} makes it longer.
 */
@ExtendWith(RunningPlatform.class)
class InventoryTwinsIT {
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("twins.seconds", 12));
    private static final int CLIENTS = 6;

    static LongStream seeds() {
        Long wanted = Long.getLong("chaos.seed");
        return wanted != null
                ? LongStream.of(wanted)
                : LongStream.of(20261122, ThreadLocalRandom.current().nextLong(1_000_000));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepTheirBooksThroughARandomHistory(long seed, Cast cast) throws Exception {
        System.out.printf("Random history, -Dchaos.seed=%d%n", seed);
        List<Shop> shops = List.of(Shop.opened(cast, 30), Shop.opened(cast, 30));
        List<String> skus = shops.stream().map(shop -> shop.sku).toList();
        List<StockHistory> histories = new ArrayList<>();
        try (Twin twin = cast.twin("inventory-service")) {
            List<Channel> instances =
                    List.of(cast.straightTo("inventory-service", "operator"), cast.straightTo(twin, "operator"));
            for (int client = 0; client < CLIENTS; client++) {
                histories.add(new StockHistory(shops, skus, instances, seed * 31 + client));
            }
            play(histories, twin);
            histories.forEach(StockHistory::settle);
            releaseWhatIsHeld(histories, instances.getFirst());
        }
        assertBooks(shops, skus, histories, cast);
        assertLevelsTold(shops, cast);
        cast.assertAuditIsClean();
        assertShortages(shops, cast);
    }

    private static void play(List<StockHistory> histories, Twin twin) throws Exception {
        Instant end = Instant.now().plus(LENGTH);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> playing = new ArrayList<>();
            for (StockHistory history : histories) {
                playing.add(clients.submit(() -> {
                    while (Instant.now().isBefore(end)) {
                        history.step();
                    }
                }));
            }
            Soon.within(
                    LENGTH.plusSeconds(30),
                    () -> histories.stream().mapToInt(StockHistory::asked).sum(),
                    asked -> asked > 200);
            twin.kill();
            twin.start();
            for (Future<?> each : playing) {
                each.get();
            }
        }
        System.out.printf(
                "%d requests%n",
                histories.stream().mapToInt(StockHistory::asked).sum());
    }

    /** So that no deadline passes while the books are compared. */
    private static void releaseWhatIsHeld(List<StockHistory> histories, Channel inventory) {
        histories.forEach(history -> history.holds().keySet().forEach(id -> {
            Answer reservation = inventory.get("/api/v1/reservations/" + id).expect(200, 404);
            if (reservation.status() == 200 && reservation.text("/status").equals("HELD")) {
                inventory
                        .put("/api/v1/reservations/" + id + "/release", Map.of("reason", "END"))
                        .expect(200, 409);
            }
        }));
    }

    /** On hand is what came and went for sure; reserved is what stands committed. */
    private static void assertBooks(List<Shop> shops, List<String> skus, List<StockHistory> histories, Cast cast) {
        Map<String, Integer> onHand = new HashMap<>();
        Map<String, Integer> reserved = new HashMap<>();
        shops.forEach(shop -> onHand.put(shop.store + "|" + shop.sku, 30));
        Channel inventory = cast.straightTo("inventory-service", "operator");
        for (StockHistory history : histories) {
            history.movements()
                    .forEach(move -> onHand.merge(move.store() + "|" + move.sku(), move.effect(), Integer::sum));
            for (Map.Entry<UUID, StockHistory.Hold> hold : history.holds().entrySet()) {
                Answer answer = inventory.get("/api/v1/reservations/" + hold.getKey());
                if (answer.status() == 200 && answer.text("/status").equals("COMMITTED")) {
                    hold.getValue()
                            .units()
                            .forEach((sku, units) ->
                                    reserved.merge(hold.getValue().store() + "|" + sku, units, Integer::sum));
                }
            }
        }
        for (Shop shop : shops) {
            for (String sku : skus) {
                String shelf = shop.store + "|" + sku;
                Answer level = inventory
                        .get("/api/v1/availability?sku=" + sku + "&locationId=" + shop.store)
                        .expect(200);
                assertThat(level.number("/items/0/numbers/onHand")).as(shelf).isEqualTo(onHand.getOrDefault(shelf, 0));
                assertThat(level.number("/items/0/numbers/reserved"))
                        .as(shelf)
                        .isEqualTo(reserved.getOrDefault(shelf, 0));
            }
        }
    }

    /** No change of a shelf is untold, and none that set units aside took more than there was. */
    private static void assertLevelsTold(List<Shop> shops, Cast cast) {
        Set<String> stores = new HashSet<>();
        shops.forEach(shop -> stores.add(shop.store));
        Map<String, StockLevelTape.Level> last = new HashMap<>();
        for (StockLevelTape.Level level : StockLevelTape.of(cast.kafka(), stores)) {
            StockLevelTape.Level before = last.get(level.shelf());
            if (before != null && level.sequence() > before.sequence()) {
                assertThat(level.sequence()).as(level.toString()).isEqualTo(before.sequence() + 1);
                if (level.reserved() > before.reserved()) {
                    assertThat(level.reserved()).as("%s then %s", before, level).isLessThanOrEqualTo(level.onHand());
                }
            }
            last.merge(level.shelf(), level, (old, now) -> now.sequence() > old.sequence() ? now : old);
        }
        assertThat(last).isNotEmpty();
    }

    /** What is promised and not there is named, unit by unit, in the list of shortages. */
    private static void assertShortages(List<Shop> shops, Cast cast) {
        for (Shop shop : shops) {
            Map<String, Integer> named = new HashMap<>();
            cast.operator()
                    .get("/api/v1/shortages?locationId=" + shop.store + "&status=OPEN&limit=100")
                    .expect(200)
                    .at("/items")
                    .forEach(line -> named.merge(
                            line.path("sku").asString(), line.path("units").asInt(), Integer::sum));
            shops.forEach(other -> {
                Answer level = cast.operator()
                        .get("/api/v1/availability?sku=" + other.sku + "&locationId=" + shop.store)
                        .expect(200);
                int missing = Math.max(
                        0,
                        level.number("/items/0/numbers/reserved")
                                - Math.max(0, level.number("/items/0/numbers/onHand")));
                assertThat(named.getOrDefault(other.sku, 0))
                        .as(shop.store + "|" + other.sku)
                        .isEqualTo(missing);
            });
        }
    }
}

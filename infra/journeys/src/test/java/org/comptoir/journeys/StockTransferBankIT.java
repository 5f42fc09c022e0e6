package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.local.platform.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Twenty stores send each other goods through two instances, one of which is killed again and again, while somebody adds up ten times a
 * second: what stands on shelves and what is on its way is always the same sum (R27 of the reliability rules, invariant I5). {@code
 * -Dbank.seconds=60} is the long form.
 */
@ExtendWith(RunningPlatform.class)
class StockTransferBankIT {
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bank.seconds", 12));
    private static final int STORES = 20;
    private static final int UNITS = 100;
    private static final int CLIENTS = 4;
    private static final String SUM = """
            SELECT (SELECT coalesce(sum(on_hand), 0) FROM stock_level WHERE sku = ?)
                 + (SELECT coalesce(sum(in_transit), 0) FROM stock_transfer_line WHERE sku = ?)
            """;

    private final AtomicInteger transfers = new AtomicInteger();

    @Test
    void theSumOfAllStoresNeverChanges(Cast cast) throws Exception {
        Shop first = Shop.opened(cast, UNITS);
        List<String> stores = new ArrayList<>(List.of(first.store));
        while (stores.size() < STORES) {
            stores.add(first.sister(UNITS));
        }
        Queue<Long> sums = new ConcurrentLinkedQueue<>();
        try (Twin twin = cast.twin("inventory-service");
                Connection connection = cast.database("inventory-service");
                ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> reading = reader.scheduleWithFixedDelay(
                    () -> sums.add(sum(connection, first.sku)), 0, 100, TimeUnit.MILLISECONDS);
            send(stores, first.sku, cast, twin);
            assertThat(reading)
                    .as("the reader, which ends with its first failure")
                    .isNotDone();
            reading.cancel(false);
        }
        System.out.printf("%d transfers, added up %d times%n", transfers.get(), sums.size());
        assertThat(transfers).hasPositiveValue();
        assertThat(sums).hasSizeGreaterThan(10).containsOnly((long) STORES * UNITS);
        cast.assertAuditIsClean();
    }

    private void send(List<String> stores, String sku, Cast cast, Twin twin) throws Exception {
        List<Channel> instances =
                List.of(cast.straightTo("inventory-service", "operator"), cast.straightTo(twin, "operator"));
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> senders = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(20261122 + client);
                senders.add(threads.submit(() -> {
                    while (!over.get()) {
                        transfer(stores, sku, instances, random);
                    }
                }));
            }
            killAgainAndAgain(twin);
            over.set(true);
            for (Future<?> sender : senders) {
                sender.get();
            }
        }
    }

    private static void killAgainAndAgain(Twin twin) {
        Instant end = Instant.now().plus(LENGTH);
        while (Instant.now().isBefore(end)) {
            twin.kill();
            twin.start();
        }
    }

    private void transfer(List<String> stores, String sku, List<Channel> instances, Random random) {
        UUID id = Shop.id();
        int from = random.nextInt(STORES);
        int to = (from + 1 + random.nextInt(STORES - 1)) % STORES;
        int sent = 1 + random.nextInt(3);
        List<Map<String, Object>> lines = List.of(Map.of("sku", sku, "quantity", sent));
        insist(
                instances,
                random,
                "/api/v1/transfers/" + id,
                Map.of("from", stores.get(from), "to", stores.get(to), "lines", lines));
        insist(instances, random, "/api/v1/transfers/" + id + "/receipts/" + Shop.id(), Map.of("lines", lines));
        transfers.incrementAndGet();
    }

    /** Asks the other instance, or the same later, under the same id, until somebody answers. */
    private static void insist(List<Channel> instances, Random random, String path, Map<String, Object> body) {
        Soon.get(() -> statusOf(instances.get(random.nextInt(instances.size())), path, body), status -> status < 300);
    }

    private static int statusOf(Channel instance, String path, Map<String, Object> body) {
        try {
            return instance.impatient().put(path, body).status();
        } catch (UncheckedIOException cutOff) {
            return 503;
        }
    }

    private static long sum(Connection connection, String sku) {
        try (PreparedStatement query = connection.prepareStatement(SUM)) {
            query.setString(1, sku);
            query.setString(2, sku);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}

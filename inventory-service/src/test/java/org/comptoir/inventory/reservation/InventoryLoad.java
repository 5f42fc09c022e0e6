package org.comptoir.inventory.reservation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures the import and the holds on a database that syncs to disk. Not part of the build, asserts nothing: {@code ./mvnw -pl
 * inventory-service verify -Dit.test=InventoryLoad}. Client, service, broker and database share one machine.
 */
@ComptoirTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InventoryLoad {
    private static final Logger LOG = LoggerFactory.getLogger(InventoryLoad.class);
    private static final int STORES = 500;
    private static final int SKUS = 2_000;
    private static final int CLIENTS = 64;
    private static final int SECONDS = 10;

    private static final EmbeddedPostgres DATABASE = start();

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HoldDecider decider;

    @TempDir
    private Path folder;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @DynamicPropertySource
    static void syncingDatabase(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        DATABASE.close();
    }

    @BeforeEach
    void stores() throws IOException {
        LOG.info("fsync={}", jdbc.sql("SHOW fsync").query(String.class).single());
        Path stores = folder.resolve("stores.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(stores)) {
            csv.write("store_id,brand,name,street,postcode,city,latitude,longitude,opening_hours\n");
            for (int store = 0; store < STORES; store++) {
                csv.write("s%d,Brand,Store %d,1 rue,01000,Bourg,46.2,5.2,\n".formatted(store, store));
            }
        }
        http.as(tokens.operator()).postCsv("/api/v1/location-imports", stores).expect(200);
    }

    @Test
    @Order(1)
    void importsAMillionRows() throws IOException {
        Path stock = folder.resolve("stock.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(stock)) {
            csv.write("location_id,sku,on_hand\n");
            for (int store = 0; store < STORES; store++) {
                for (int sku = 0; sku < SKUS; sku++) {
                    csv.write("s%d,%013d,1000000\n".formatted(store, 3_000_000_000_000L + sku * 7919L));
                }
            }
        }
        for (String which : List.of("first", "repeat")) {
            long begin = System.nanoTime();
            Answer report = http.as(tokens.operator())
                    .postCsv("/api/v1/stock-imports", stock)
                    .expect(200);
            LOG.info(
                    "LOAD import {} rows={} changed={} seconds={}",
                    which,
                    report.number("$.rows"),
                    report.number("$.changed"),
                    seconds(begin));
        }
        long begin = System.nanoTime();
        Answer audit = http.as(tokens.operator()).get("/api/v1/stock-audit").expect(200);
        LOG.info("LOAD audit ok={} seconds={}", audit.json("$.ok"), seconds(begin));
    }

    @Test
    @Order(2)
    void holdsOnOneRowAndOnRandomRows() {
        hold("warm-up", each -> body(0, 0));
        hold("hot", each -> body(0, 0));
        hold(
                "random",
                each -> body(
                        ThreadLocalRandom.current().nextInt(STORES),
                        ThreadLocalRandom.current().nextInt(SKUS)));
        Answer audit = http.as(tokens.operator()).get("/api/v1/stock-audit").expect(200);
        LOG.info("LOAD audit ok={}", audit.json("$.ok"));
    }

    /** The transaction alone, without HTTP: what one writer can do. */
    @Test
    @Order(3)
    void decidesBatches() {
        for (int size : new int[] {1, 64, 256}) {
            decide(size, 0);
            LOG.info("LOAD decide hot together={} per_s={}", size, decide(size, 0));
            LOG.info("LOAD decide random together={} per_s={}", size, decide(size, SKUS - 1));
        }
    }

    private long decide(int size, int lastSku) {
        long begin = System.nanoTime();
        int decided = 0;
        while (seconds(begin) < 4) {
            decided += decider.decide(ReservationFixture.calls(IntStream.range(0, size)
                            .mapToObj(
                                    each -> request(ThreadLocalRandom.current().nextInt(lastSku + 1)))
                            .toArray(HoldRequest[]::new)))
                    .size();
        }
        return Math.round(decided / seconds(begin));
    }

    private static HoldRequest request(int sku) {
        return HoldRequest.of(
                new ReservationId(UuidV7.next()),
                UUID.randomUUID(),
                new LocationId("s0"),
                List.of(new Line(new Sku("%013d".formatted(3_000_000_000_000L + sku * 7919L)), 1)),
                Duration.ofMinutes(15));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String body(int store, int sku) {
        return """
                {"orderId": "%s", "locationId": "s%d", "lines": [{"sku": "%013d", "quantity": 1}]}
                """.formatted(UuidV7.next(), store, 3_000_000_000_000L + sku * 7919L);
    }

    private void hold(String name, IntFunction<String> body) {
        Http service = http.as(tokens.service());
        LongAdder held = new LongAdder();
        LongAdder others = new LongAdder();
        AtomicInteger next = new AtomicInteger();
        long[] millis = new long[1_000_000];
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> {
                    while (System.nanoTime() - begin < SECONDS * 1_000_000_000L) {
                        long sent = System.nanoTime();
                        Answer answer = service.put("/api/v1/reservations/" + UuidV7.next(), body.apply(0));
                        millis[next.getAndIncrement()] = (System.nanoTime() - sent) / 1_000;
                        (answer.status() == 201 ? held : others).increment();
                    }
                });
            }
        }
        double seconds = seconds(begin);
        long[] sorted = Arrays.copyOf(millis, next.get());
        Arrays.sort(sorted);
        LOG.info(
                "LOAD hold {} per_s={} others={} p50_ms={} p99_ms={}",
                name,
                Math.round(held.sum() / seconds),
                others.sum(),
                sorted[sorted.length / 2] / 1000.0,
                sorted[sorted.length * 99 / 100] / 1000.0);
    }
}

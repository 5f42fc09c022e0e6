package org.comptoir.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockService;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bank test (R27): whatever is moved between stores, every snapshot that anybody reads shows the same total. */
@ComptoirTest
class BankIT {
    private static final Logger LOG = LoggerFactory.getLogger(BankIT.class);
    private static final int STORES = 20;
    private static final int TELLERS = 4;
    private static final int ON_EACH_SHELF = 50;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bank.seconds", 10));

    /** One statement is one snapshot: what is on the shelves, under way or lost, less what came from nowhere. */
    private static final String TOTAL = """
            SELECT (SELECT coalesce(sum(on_hand), 0) FROM stock_level WHERE sku = ANY (:skus::text[]))
                   + (SELECT coalesce(sum(in_transit + lost - greatest(0, received - sent)), 0)
                      FROM stock_transfer_line WHERE sku = ANY (:skus::text[]))
            """;

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TransferService transfers;

    @Autowired
    private StockService stock;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger moves = new AtomicInteger();
    private List<Shop> shops = List.of();
    private List<Sku> skus = List.of();
    private long total;

    private interface Teller {
        void move(Shop from, Shop to, Sku sku, int units);
    }

    @BeforeEach
    void stock() {
        shops = IntStream.range(0, STORES)
                .mapToObj(each -> Shop.open(http, tokens))
                .toList();
        skus = IntStream.range(0, 3)
                .mapToObj(each -> new Sku("BANK-" + UuidV7.next()))
                .toList();
        List<StockMovement> opening = shops.stream()
                .flatMap(shop -> skus.stream().map(sku -> movement(shop, MovementType.RECEIPT, sku, ON_EACH_SHELF)))
                .toList();
        stock.recordAll(opening);
        total = total();
        assertThat(total).isEqualTo((long) STORES * skus.size() * ON_EACH_SHELF);
    }

    @Test
    void everySnapshotShowsTheSameTotalWhileGoodsMove() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        try (ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = begin(tellers, this::transfer);
            Instant end = Instant.now().plus(TIME);
            await().atMost(TIME.plusSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        assertThat(total()).isEqualTo(total);
                        reads.incrementAndGet();
                        return Instant.now().isAfter(end);
                    });
            open.set(false);
            for (Future<?> teller : working) {
                teller.get();
            }
        }
        LOG.info("bank: {} moves, {} snapshots, total {} on each", moves, reads, total);
        assertThat(moves).hasPositiveValue();
        assertThat(total()).isEqualTo(total);
        shops.forEach(shop -> assertThat(shop.differences()).isEmpty());
    }

    /** The same reader against the obvious code, off one shelf and then on the other: it must see a wrong total, or it proves nothing. */
    @Test
    void theReaderNoticesGoodsThatAreNowhereBetweenTwoTransactions() throws Exception {
        try (ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = begin(tellers, (from, to, sku, units) -> {
                stock.recordAll(List.of(movement(from, MovementType.ADJUSTMENT, sku, -units)));
                stock.recordAll(List.of(movement(to, MovementType.ADJUSTMENT, sku, units)));
            });
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> total() != total);
            open.set(false);
            for (Future<?> teller : working) {
                teller.get();
            }
        }
        assertThat(total()).isEqualTo(total);
    }

    private List<Future<?>> begin(ExecutorService threads, Teller teller) {
        return IntStream.range(0, TELLERS)
                .<Future<?>>mapToObj(each -> threads.submit(() -> {
                    while (open.get()) {
                        int from = ThreadLocalRandom.current().nextInt(STORES);
                        int to = (from + 1 + ThreadLocalRandom.current().nextInt(STORES - 1)) % STORES;
                        teller.move(
                                shops.get(from),
                                shops.get(to),
                                skus.get(ThreadLocalRandom.current().nextInt(skus.size())),
                                1 + ThreadLocalRandom.current().nextInt(5));
                        moves.incrementAndGet();
                    }
                }))
                .toList();
    }

    /** Sent, and then received in part, whole, with one too many or not at all, and perhaps closed. */
    private void transfer(Shop from, Shop to, Sku sku, int units) {
        var id = UuidV7.next();
        transfers.send(
                id, new LocationId(from.id()), new LocationId(to.id()), List.of(new Units(sku, units)), "bank:test");
        int fate = ThreadLocalRandom.current().nextInt(4);
        if (fate > 0) {
            int arrived = Math.max(1, units + fate - 2);
            transfers.receive(id, UuidV7.next(), List.of(new Units(sku, arrived)), "bank:test");
        }
        if (ThreadLocalRandom.current().nextBoolean()) {
            transfers.close(id, "LOST");
        }
    }

    private long total() {
        return jdbc.sql(TOTAL)
                .param("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static StockMovement movement(Shop shop, MovementType type, Sku sku, int units) {
        return new StockMovement(
                new Shelf(new LocationId(shop.id()), sku),
                type,
                type.effectOf(units),
                "bank:" + UuidV7.next(),
                null,
                "bank:test",
                Instant.EPOCH);
    }
}

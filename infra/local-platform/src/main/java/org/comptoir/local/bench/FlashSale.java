package org.comptoir.local.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** Many buyers want one article at the same moment; exactly as many as there are units may have one. */
public final class FlashSale {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;

    private final LocalPlatform platform;
    private final Consumer<String> out;
    private final int buyers;
    private final int units;
    private final int connections;
    private final String location = "bench-flash-sale";
    private final String sku = "bench-" + IDS.generate();
    private final AtomicInteger holds = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

    public FlashSale(LocalPlatform platform, int buyers, int units, int connections, Consumer<String> out) {
        this.platform = platform;
        this.buyers = buyers;
        this.units = units;
        this.connections = connections;
        this.out = out;
    }

    /** Says whether exactly the units that exist were held. */
    public boolean run() {
        prepare();
        out.accept(
                "%,d buyers, %d units of %s, %d connections straight to inventory-service (the gateway's rate limit is not what is measured)"
                        .formatted(buyers, units, sku, connections));
        Duration took = rush();
        long onHand = stock("/items/0/numbers/onHand");
        long reserved = stock("/items/0/numbers/reserved");
        table(took, onHand, reserved);
        boolean exact = holds.get() == Math.min(units, buyers)
                && refused.get() == buyers - holds.get()
                && errors.get() == 0
                && reserved == holds.get();
        out.accept(
                exact ? "Exactly what was there was held." : "WRONG: holds, refusals and stock do not fit together.");
        out.accept("BENCH hold-flash-sale buyers=%d units=%d holds=%d refused=%d errors=%d p99_ms=%s per_s=%d"
                .formatted(buyers, units, holds.get(), refused.get(), errors.get(), milliseconds(99), rate(took)));
        return exact;
    }

    private void prepare() {
        Api operator = inventory("operator");
        accepted(operator.put(
                "/api/v1/locations/" + location,
                Map.of(
                        "name", "Flash sale",
                        "kind", "STORE",
                        "street", "1 quai du Banc d'Essai",
                        "postcode", "29990",
                        "town", "Île-de-Sein",
                        "latitude", 48.0375,
                        "longitude", -4.8515)));
        accepted(Api.at(platform.url(Port.CATALOG))
                .as(platform.token("merchandiser"))
                .put("/api/v1/products/" + sku, Map.of("name", "Flash sale article", "vatCategory", "STANDARD")));
        accepted(operator.put(
                "/api/v1/stock-movements/" + IDS.generate(),
                Map.of(
                        "locationId",
                        location,
                        "sku",
                        sku,
                        "type",
                        "RECEIPT",
                        "quantity",
                        units,
                        "cause",
                        "flash sale")));
    }

    private Duration rush() {
        Semaphore free = new Semaphore(connections);
        Api service = inventory("order-service");
        Instant begin = Instant.now();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < buyers; i++) {
                free.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        buy(service);
                    } finally {
                        free.release();
                    }
                });
            }
        }
        return Duration.between(begin, Instant.now());
    }

    private void buy(Api service) {
        try {
            Answer answer = service.put(
                    "/api/v1/reservations/" + IDS.generate(),
                    Map.of(
                            "orderId",
                            IDS.generate(),
                            "locationId",
                            location,
                            "lines",
                            List.of(Map.of("sku", sku, "quantity", 1)),
                            "holdSeconds",
                            60));
            micros.recordValue(Math.min(LONGEST_MICROS, answer.took().toNanos() / 1_000));
            counter(answer.status()).incrementAndGet();
        } catch (PlatformProblem e) {
            errors.incrementAndGet();
        }
    }

    private AtomicInteger counter(int status) {
        return switch (status) {
            case 200, 201 -> holds;
            case 409 -> refused;
            default -> errors;
        };
    }

    private void table(Duration took, long onHand, long reserved) {
        out.accept("  held %,d   refused %,d   errors %,d   on hand %,d   reserved %,d"
                .formatted(holds.get(), refused.get(), errors.get(), onHand, reserved));
        out.accept("  %,d requests/s   p50 %s ms   p99 %s ms   slowest %s ms"
                .formatted(rate(took), milliseconds(50), milliseconds(99), milliseconds(100)));
    }

    private long stock(String pointer) {
        return accepted(inventory("operator").get("/api/v1/availability?sku=" + sku + "&locationId=" + location))
                .number(pointer);
    }

    private Api inventory(String user) {
        return Api.at(platform.url(Port.INVENTORY)).as(platform.token(user));
    }

    private long rate(Duration took) {
        return Math.round(buyers / Math.max(0.001, took.toMillis() / 1_000.0));
    }

    private String milliseconds(double percentile) {
        return String.format(Locale.ROOT, "%.1f", micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static Answer accepted(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("The flash sale cannot be prepared: %s %s answered %d. %s"
                    .formatted(answer.method(), answer.path(), answer.status(), answer.complaint()));
        }
        return answer;
    }
}

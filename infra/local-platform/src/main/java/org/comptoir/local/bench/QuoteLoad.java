package org.comptoir.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/**
 * How long quotes of 30 lines take with 500 promotions running, 200 of them asked for each second whether or not the
 * ones before are answered; and what the pricing engine alone needs for one.
 */
public final class QuoteLoad {
    private static final int PER_SECOND = 200;
    private static final int LINES = 30;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;

    private final LocalPlatform platform;
    private final Consumer<String> out;
    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final AtomicInteger errors = new AtomicInteger();

    public QuoteLoad(LocalPlatform platform, Consumer<String> out) {
        this.platform = platform;
        this.out = out;
    }

    /** Says whether every quote was answered. */
    public boolean run() {
        try (BenchPromotions promotions = new BenchPromotions(platform)) {
            out.accept("Making %d promotions ...".formatted(BenchPromotions.PROMOTIONS));
            promotions.make();
            List<Object> baskets = IntStream.range(0, 200)
                    .mapToObj(number -> basket(promotions.articles(LINES)))
                    .toList();
            out.accept("A basket is reduced by %.0f of them on average.".formatted(reducing(baskets)));
            out.accept("Warming up for %d s ...".formatted(WARM_UP.toSeconds()));
            ask(baskets, WARM_UP);
            micros.reset();
            errors.set(0);
            out.accept("%d quotes of %d lines a second for %d s, straight to catalog-service ..."
                    .formatted(PER_SECOND, LINES, MEASURED.toSeconds()));
            ask(baskets, MEASURED);
            out.accept("Taking the promotions out again ...");
        }
        out.accept("Measuring the engine alone ...");
        String engine = EngineBenchmark.milliseconds(platform.settings());
        out.accept("BENCH quote engine_ms=%s p95_ms=%s p50_ms=%s errors=%d promotions=%d"
                .formatted(engine, milliseconds(95), milliseconds(50), errors.get(), BenchPromotions.PROMOTIONS));
        return errors.get() == 0;
    }

    private double reducing(List<Object> baskets) {
        Api catalog = Api.at(platform.url(Port.CATALOG));
        return baskets.stream()
                .mapToInt(basket -> catalog.post("/api/v1/quotes", basket)
                        .json()
                        .path("promotions")
                        .size())
                .average()
                .orElse(0);
    }

    private static Object basket(List<String> skus) {
        return Map.of(
                "channel",
                "web",
                "lines",
                skus.stream()
                        .map(sku -> Map.of("sku", sku, "quantity", 1 + sku.length() % 3))
                        .toList());
    }

    /** A quote's time begins when it was due, so that a slow answer is not hidden by asking later. */
    private void ask(List<Object> baskets, Duration duration) {
        Api catalog = Api.at(platform.url(Port.CATALOG));
        long step = Duration.ofSeconds(1).toNanos() / PER_SECOND;
        long count = duration.toSeconds() * PER_SECOND;
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count; number++) {
                long due = begin + number * step;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Object basket = baskets.get(number % baskets.size());
                threads.execute(() -> ask(catalog, basket, due));
            }
        }
        out.accept("  %.0f a second".formatted(count / Math.max(0.001, (System.nanoTime() - begin) / 1e9)));
    }

    private void ask(Api catalog, Object basket, long due) {
        try {
            if (!catalog.post("/api/v1/quotes", basket).isOk()) {
                errors.incrementAndGet();
            }
        } catch (PlatformProblem e) {
            errors.incrementAndGet();
        }
        micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1_000));
    }

    private String milliseconds(double percentile) {
        return String.format(Locale.ROOT, "%.1f", micros.getValueAtPercentile(percentile) / 1_000.0);
    }
}

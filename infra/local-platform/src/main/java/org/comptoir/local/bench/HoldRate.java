package org.comptoir.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.comptoir.local.bench.rig.Assortment;
import org.comptoir.local.bench.rig.BenchRig;
import org.comptoir.local.bench.rig.Instance;
import org.comptoir.local.bench.rig.Machine;
import org.comptoir.local.bench.rig.PlainTransactions;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.load.LoadPlan;
import org.comptoir.local.load.LoadReport;
import org.comptoir.local.load.LoadRun;
import org.comptoir.local.load.RequestTemplate;

/**
 * Holds a second over HTTP, with token and validation, on one row or on random ones of ten million, against plain transactions on the same
 * PostgreSQL; turn by turn in the same minutes, medians of the rounds.
 */
public final class HoldRate {
    private static final String HOT_SKU = "HOT";
    private static final int PLENTY = 2_000_000_000;
    private static final int CONNECTIONS = 64;
    private static final int WARM_UP_SECONDS = 10;
    private static final int WARM_UP_TURNS_AT_LEAST = 4;
    private static final int WARM_UP_TURNS = 12;
    /** A turn this much faster than the best before says that the compiler is not done. */
    private static final double STILL_WARMING = 1.03;

    private static final int SETTLING_SECONDS = 2;
    private static final int ROUNDS = 3;

    private final PlatformSettings settings;
    private final boolean hot;
    private final boolean fresh;
    private final int seconds;
    private final Consumer<String> out;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private final List<Double> tails = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private long failures;

    /** {@code hot}: all on one row; {@code seconds}: of each round. */
    public HoldRate(PlatformSettings settings, boolean hot, boolean fresh, int seconds, Consumer<String> out) {
        this.settings = settings;
        this.hot = hot;
        this.fresh = fresh;
        this.seconds = seconds;
        this.out = out;
    }

    /** Says whether every hold was answered and counted. */
    public boolean run() {
        try (BenchRig rig = BenchRig.open(settings, fresh, out)) {
            Instance instance = rig.large();
            stockHotRows(instance);
            double load = Machine.load();
            warmUp(rig, instance);
            PlainTransactions reference = new PlainTransactions(instance.database(), hot, BenchRig.LARGE);
            for (int round = 1; round <= ROUNDS; round++) {
                round(rig, instance, reference, round);
            }
            List<Double> random = hot ? random(rig, instance) : List.of();
            LoadReport half = half(rig, instance);
            boolean exact = !hot || isExact(instance);
            summary(reference, half, random, load);
            return exact && failures == 0;
        }
    }

    /** A compiler needs to have seen the code often: until a turn is hardly faster than the one before, however long that takes here. */
    private void warmUp(BenchRig rig, Instance instance) {
        double before = 0;
        for (int turn = 1; turn <= WARM_UP_TURNS; turn++) {
            double rate = load(rig, instance, hot, WARM_UP_SECONDS).perSecond(201);
            out.accept("Warming up with %d connections, %s/s".formatted(CONNECTIONS, Figures.whole(rate)));
            if (turn >= WARM_UP_TURNS_AT_LEAST && rate < before * STILL_WARMING) {
                return;
            }
            before = Math.max(before, rate);
        }
    }

    private void round(BenchRig rig, Instance instance, PlainTransactions reference, int round) {
        rig.awaitTold(instance);
        long before = instance.micros();
        LoadReport report = closed(rig, instance, hot, seconds);
        double cost = (instance.micros() - before) / Math.max(1.0, report.perSecond() * (seconds + SETTLING_SECONDS));
        long told = rig.awaitTold(instance).toMillis();
        ours.add(report.perSecond(201));
        tails.add(report.milliseconds(99));
        costs.add(cost);
        out.accept("round %d  service  %s   %s us of its processor time a hold, told %d ms later"
                .formatted(round, report.line(), Figures.whole(cost), told));
        theirs.add(reference.perSecond(seconds));
        out.accept("round %d  %-8s %s/s".formatted(round, reference.name(), Figures.whole(theirs.getLast())));
    }

    private List<Double> random(BenchRig rig, Instance instance) {
        List<Double> rates = new ArrayList<>();
        closed(rig, instance, false, 5);
        for (int round = 1; round <= ROUNDS; round++) {
            rig.awaitTold(instance);
            rates.add(closed(rig, instance, false, seconds).perSecond(201));
        }
        out.accept("random rows, the same service  %s/s".formatted(Figures.rounds(rates)));
        return rates;
    }

    private LoadReport half(BenchRig rig, Instance instance) {
        rig.awaitTold(instance);
        double rate = Math.max(1, Figures.median(ours) / 2);
        LoadReport report = counted(LoadRun.of(
                LoadPlan.open(
                        instance.url(),
                        rate,
                        4 * CONNECTIONS,
                        Duration.ofSeconds(SETTLING_SECONDS),
                        Duration.ofSeconds(seconds)),
                requests(rig, instance, hot)));
        out.accept("at half of that rate  " + report.line());
        return report;
    }

    private void summary(PlainTransactions reference, LoadReport half, List<Double> random, double load) {
        double rate = Figures.median(ours);
        double plain = Figures.median(theirs);
        out.accept("  service %s/s, %s %s/s: median %s of median %s, ratio %s"
                .formatted(
                        Figures.rounds(ours),
                        reference.name(),
                        Figures.rounds(theirs),
                        Figures.whole(rate),
                        Figures.whole(plain),
                        Figures.two(rate / plain)));
        String hottest = hot ? " random_per_s=" + Figures.whole(Figures.median(random)) : "";
        out.accept("BENCH %s per_s=%s pgbench_per_s=%s ratio_pgbench=%s p99_ms=%s p99_ms_at_max=%s p99_ms_at_half=%s"
                        .formatted(
                                hot ? "hold-hot" : "hold-random",
                                Figures.whole(rate),
                                Figures.whole(plain),
                                Figures.two(rate / plain),
                                Figures.one(hot ? Figures.median(tails) : half.milliseconds(99)),
                                Figures.one(Figures.median(tails)),
                                Figures.one(half.milliseconds(99)))
                + hottest
                + " reference=%s errors=%d cpu_us=%s load=%s"
                        .formatted(
                                reference.name(), failures, Figures.whole(Figures.median(costs)), Figures.two(load)));
    }

    private LoadReport closed(BenchRig rig, Instance instance, boolean one, int howLong) {
        return counted(load(rig, instance, one, howLong));
    }

    private static LoadReport load(BenchRig rig, Instance instance, boolean one, int howLong) {
        return LoadRun.of(
                LoadPlan.closed(
                        instance.url(), CONNECTIONS, Duration.ofSeconds(SETTLING_SECONDS), Duration.ofSeconds(howLong)),
                requests(rig, instance, one));
    }

    private LoadReport counted(LoadReport report) {
        if (report.answers(201) == 0) {
            throw new PlatformProblem("No hold was taken: " + report.line() + " " + report.samples());
        }
        failures += report.failures();
        if (report.failures() > 0) {
            out.accept("  failures " + report.errors() + " " + report.samples());
        }
        return report;
    }

    private static RequestTemplate requests(BenchRig rig, Instance instance, boolean one) {
        SplittableRandom random = new SplittableRandom();
        return new RequestTemplate(
                "PUT",
                instance.url() + "/api/v1/reservations/{uuid}",
                List.of("Authorization: Bearer " + rig.token("order-service"), "Content-Type: application/json"),
                "{\"orderId\":\"{uuid}\",{choice},\"holdSeconds\":86400}",
                random.nextLong(),
                () -> one ? wish(HOT_SKU, "L0") : wish(random));
    }

    private static String wish(SplittableRandom random) {
        int sku = random.nextInt(BenchRig.LARGE.plenty());
        return wish(Assortment.sku(sku), Assortment.store(sku, random.nextInt(Assortment.STORES_OF_A_SKU)));
    }

    private static String wish(String sku, String store) {
        return "\"locationId\":\"" + store + "\",\"lines\":[{\"sku\":\"" + sku + "\",\"quantity\":1}]";
    }

    private static void stockHotRows(Instance instance) {
        for (String sku : List.of(HOT_SKU, PlainTransactions.HOT_SKU)) {
            instance.database()
                    .run(
                            "INSERT INTO stock_level (sku, location_id, on_hand, reserved, version) VALUES ('%s', 'L0', %d, 0, 1)"
                                            .formatted(sku, PLENTY)
                                    + " ON CONFLICT (sku, location_id) DO UPDATE SET on_hand = excluded.on_hand,"
                                    + " reserved = 0, version = stock_level.version + 1");
        }
    }

    /** Every hold that was acknowledged, and no other, stands in the balance. */
    private boolean isExact(Instance instance) {
        long reserved = instance.database()
                .number("SELECT reserved FROM stock_level WHERE sku = '" + HOT_SKU + "' AND location_id = 'L0'");
        long held = instance.database()
                .number("SELECT coalesce(sum(l.quantity), 0) FROM reservation_line l WHERE l.sku = '" + HOT_SKU + "'");
        out.accept("hot row: %,d reserved, %,d in reservations%s"
                .formatted(reserved, held, reserved == held ? "" : ": WRONG, these must be equal"));
        return reserved == held;
    }
}

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
import org.comptoir.local.demodata.DemoFiles;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.load.LoadPlan;
import org.comptoir.local.load.LoadReport;
import org.comptoir.local.load.LoadRun;
import org.comptoir.local.load.RequestTemplate;

/**
 * "Where is this article near me": questions a second over ten million balances, the delay at a steady rate, and what a question costs
 * there compared with a hundred thousand balances, turn by turn in the same minutes.
 */
public final class LocatorRate {
    private static final int CONNECTIONS = 64;
    private static final int WARM_UP_REQUESTS = 30_000;
    private static final int WARM_UP_SECONDS = 10;
    private static final int WARM_UP_TURNS = 6;
    private static final int SETTLING_SECONDS = 2;
    private static final int ROUNDS = 3;
    private static final int STEADY = 300;

    private final PlatformSettings settings;
    private final boolean fresh;
    private final int seconds;
    private final Consumer<String> out;
    private final List<String> postcodes;
    private long failures;

    /** What one round showed. */
    private record Round(double perSecond, double micros) {}

    public LocatorRate(PlatformSettings settings, boolean fresh, int seconds, Consumer<String> out) {
        this.settings = settings;
        this.fresh = fresh;
        this.seconds = seconds;
        this.out = out;
        this.postcodes = new DemoFiles(settings).postcodes();
    }

    /** Says whether every question was answered. */
    public boolean run() {
        try (BenchRig rig = BenchRig.open(settings, fresh, out)) {
            Instance large = rig.large();
            Instance small = rig.small();
            double load = Machine.load();
            warmUp(small, BenchRig.SMALL);
            warmUp(large, BenchRig.LARGE);
            List<Round> few = new ArrayList<>();
            List<Round> many = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                few.add(round(rig, small, BenchRig.SMALL));
                many.add(round(rig, large, BenchRig.LARGE));
            }
            LoadReport steady = steady(large);
            summary(few, many, steady, load);
            return failures == 0;
        }
    }

    /** A compiler needs to have seen the code often: on a busy machine that takes longer. */
    private void warmUp(Instance instance, Assortment assortment) {
        long answered = 0;
        for (int turn = 0; turn < WARM_UP_TURNS && answered < WARM_UP_REQUESTS; turn++) {
            answered += load(instance, assortment, WARM_UP_SECONDS).answers(200);
            out.accept("Warming up with %d connections, %,d questions so far".formatted(CONNECTIONS, answered));
        }
    }

    private Round round(BenchRig rig, Instance instance, Assortment assortment) {
        long before = instance.micros() + rig.databaseMicros();
        LoadReport report = closed(instance, assortment, seconds);
        double all = report.perSecond() * (seconds + SETTLING_SECONDS);
        double micros = (instance.micros() + rig.databaseMicros() - before) / Math.max(1.0, all);
        out.accept("%,12d balances  %s   %s us of processor time a question"
                .formatted(assortment.rows(), report.line(), Figures.whole(micros)));
        return new Round(report.perSecond(200), micros);
    }

    private LoadReport steady(Instance instance) {
        LoadReport report = counted(LoadRun.of(
                LoadPlan.open(
                        instance.url(),
                        STEADY,
                        2 * CONNECTIONS,
                        Duration.ofSeconds(SETTLING_SECONDS),
                        Duration.ofSeconds(2L * seconds)),
                questions(instance, BenchRig.LARGE)));
        out.accept("at %d questions a second  %s".formatted(STEADY, report.line()));
        return report;
    }

    private void summary(List<Round> few, List<Round> many, LoadReport steady, double load) {
        double small = Figures.median(few.stream().map(Round::micros).toList());
        double large = Figures.median(many.stream().map(Round::micros).toList());
        double growth = small == 0 ? Double.NaN : large / small;
        out.accept("  service and PostgreSQL spend %s us on a question over %,d balances and %s us over %,d: growth %s"
                .formatted(
                        Figures.whole(large),
                        BenchRig.LARGE.rows(),
                        Figures.whole(small),
                        BenchRig.SMALL.rows(),
                        Figures.two(growth)));
        out.accept("BENCH locator per_s=%s p95_ms=%s growth=%s p99_ms=%s small_per_s=%s errors=%d load=%s"
                .formatted(
                        Figures.whole(Figures.median(
                                many.stream().map(Round::perSecond).toList())),
                        Figures.one(steady.milliseconds(95)),
                        Figures.two(growth),
                        Figures.one(steady.milliseconds(99)),
                        Figures.whole(Figures.median(
                                few.stream().map(Round::perSecond).toList())),
                        failures,
                        Figures.two(load)));
    }

    private LoadReport closed(Instance instance, Assortment assortment, int howLong) {
        return counted(load(instance, assortment, howLong));
    }

    private LoadReport load(Instance instance, Assortment assortment, int howLong) {
        return LoadRun.of(
                LoadPlan.closed(
                        instance.url(), CONNECTIONS, Duration.ofSeconds(SETTLING_SECONDS), Duration.ofSeconds(howLong)),
                questions(instance, assortment));
    }

    private LoadReport counted(LoadReport report) {
        if (report.answers(200) == 0) {
            throw new PlatformProblem("No question was answered: " + report.line() + " " + report.samples());
        }
        long refused = report.answers() - report.answers(200);
        failures += report.failures() + refused;
        if (report.failures() + refused > 0) {
            out.accept("  not answered with 200: " + report.errors() + " " + report.samples());
        }
        return report;
    }

    /** As a product page asks, without a token: one article around a postcode where a store is. */
    private RequestTemplate questions(Instance instance, Assortment assortment) {
        SplittableRandom random = new SplittableRandom();
        return new RequestTemplate(
                "GET",
                instance.url() + "/api/v1/product-locator?{choice}",
                List.of("Accept: application/json"),
                "",
                random.nextLong(),
                () -> "sku=" + Assortment.sku(random.nextInt(assortment.skus())) + "&postcode="
                        + postcodes.get(random.nextInt(postcodes.size())));
    }
}

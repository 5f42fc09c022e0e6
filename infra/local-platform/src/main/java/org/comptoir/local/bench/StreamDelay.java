package org.comptoir.local.bench;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.comptoir.local.api.Answer;
import org.comptoir.local.bench.rig.BenchRig;
import org.comptoir.local.bench.rig.Instance;
import org.comptoir.local.bench.rig.Machine;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.load.EventReaders;
import org.comptoir.local.load.LoadPlan;
import org.comptoir.local.load.LoadReport;
import org.comptoir.local.load.LoadRun;
import org.comptoir.local.load.RequestTemplate;
import org.comptoir.local.machine.Waiting;

/**
 * How long until a movement in a store reaches the reader of a stream: 200 movements a second over HTTP on the shelves of 100 readers,
 * each of whom sees every number; counted from the moment the movement is sent.
 */
public final class StreamDelay {
    private static final int READERS = 100;
    private static final int SHELVES = 2 * READERS;
    private static final int LOCATIONS = 20;
    private static final int PER_SECOND = 200;
    private static final int WARM_UP_SECONDS = 25;
    private static final int CONNECTIONS = 64;
    private static final Duration OPENING = Duration.ofSeconds(60);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final PlatformSettings settings;
    private final int streams;
    private final int seconds;
    private final Consumer<String> out;
    private final String prefix =
            "stream-" + Generators.timeBasedEpochGenerator().generate() + "-";

    /** {@code streams}: open at once; the 100 whose shelves change among them. */
    public StreamDelay(PlatformSettings settings, int streams, int seconds, Consumer<String> out) {
        this.settings = settings;
        this.streams = Math.max(READERS, streams);
        this.seconds = seconds;
        this.out = out;
    }

    /** Says whether every change reached its reader. */
    public boolean run() {
        try (BenchRig rig = BenchRig.open(settings, false, out)) {
            Instance instance = rig.any();
            prepare(rig, instance);
            double load = Machine.load();
            ShelfWatch watch = new ShelfWatch(prefix, SHELVES, PER_SECOND * (WARM_UP_SECONDS + seconds));
            try (EventReaders readers = open(rig, instance, watch)) {
                out.accept("%,d streams are open; %d movements a second for %d s, after %d s of warming up"
                        .formatted(readers.answered(), PER_SECOND, seconds, WARM_UP_SECONDS));
                watch.countFrom(
                        System.nanoTime() + Duration.ofSeconds(WARM_UP_SECONDS).toNanos());
                LoadReport moved = LoadRun.of(
                        LoadPlan.open(
                                instance.url(),
                                PER_SECOND,
                                CONNECTIONS,
                                Duration.ofSeconds(WARM_UP_SECONDS),
                                Duration.ofSeconds(seconds)),
                        movements(rig, instance, watch));
                Waiting.until(LAST_WAIT, () -> received(instance) == watch.arrived());
                return judge(readers, watch, moved, received(instance) - watch.arrived(), load);
            }
        }
    }

    /** {@code missing}: changes that stand in the database and that no reader has seen. */
    private boolean judge(EventReaders readers, ShelfWatch watch, LoadReport moved, long missing, double load) {
        Histogram micros = watch.micros();
        out.accept("  movements over HTTP  " + moved.line());
        out.accept(
                "  %,d changes arrived, %d did not, %d streams lost; from sending the movement: p50 %s   p95 %s   p99 %s   slowest %s ms"
                        .formatted(
                                micros.getTotalCount(),
                                missing,
                                readers.lost(),
                                milliseconds(micros, 50),
                                milliseconds(micros, 95),
                                milliseconds(micros, 99),
                                milliseconds(micros, 100)));
        out.accept(
                "BENCH stream p95_ms=%s p50_ms=%s p99_ms=%s changes_per_s=%s streams=%d missing=%d lost=%d errors=%d load=%s"
                        .formatted(
                                milliseconds(micros, 95),
                                milliseconds(micros, 50),
                                milliseconds(micros, 99),
                                Figures.whole(moved.perSecond(201)),
                                readers.answered(),
                                missing,
                                readers.lost(),
                                moved.answers() - moved.answers(201) + moved.failures(),
                                Figures.two(load)));
        return missing == 0 && readers.lost() == 0 && moved.failures() == 0;
    }

    /** A movement that was under way when the load ended may or may not have been recorded: only the database knows. */
    private long received(Instance instance) {
        return instance.database()
                .number("SELECT coalesce(sum(on_hand), 0) FROM stock_level WHERE sku LIKE '" + prefix + "%'");
    }

    /** Staff, so that each change shows: a word changes rarely. */
    private EventReaders open(BenchRig rig, Instance instance, ShelfWatch watch) {
        List<String> targets = new ArrayList<>();
        for (int reader = 0; reader < streams; reader++) {
            targets.add(
                    reader < READERS
                            ? "/api/v1/stock-stream?" + shelf(reader) + "&" + shelf(reader + READERS)
                            : "/api/v1/stock-stream?sku=quiet-" + reader + "&locationId=" + location(reader));
        }
        EventReaders readers = new EventReaders(
                instance.url(), targets, List.of("Authorization: Bearer " + rig.token("operator")), watch);
        boolean opened = Waiting.until(OPENING, () -> readers.answered() + readers.lost() >= streams);
        if (!opened || readers.lost() > 0) {
            readers.close();
            throw new PlatformProblem("Of %,d streams %,d were opened and %,d refused or cut off within %d s."
                    .formatted(streams, readers.answered(), readers.lost(), OPENING.toSeconds()));
        }
        return readers;
    }

    private RequestTemplate movements(BenchRig rig, Instance instance, ShelfWatch watch) {
        return new RequestTemplate(
                "PUT",
                instance.url() + "/api/v1/stock-movements/{uuid}",
                List.of("Authorization: Bearer " + rig.token("operator"), "Content-Type: application/json"),
                "{{choice},\"type\":\"RECEIPT\",\"quantity\":1,\"cause\":\"bench\"}",
                System.nanoTime(),
                () -> {
                    int shelf = watch.sending();
                    return "\"locationId\":\"" + location(shelf) + "\",\"sku\":\"" + prefix + shelf + "\"";
                });
    }

    private void prepare(BenchRig rig, Instance instance) {
        for (int i = 0; i < LOCATIONS; i++) {
            accepted(rig.staff(instance)
                    .put(
                            "/api/v1/locations/" + location(i),
                            Map.of(
                                    "name", "Stream " + i,
                                    "kind", "STORE",
                                    "street", "1 quai du Banc d'Essai",
                                    "postcode", "29990",
                                    "town", "Île-de-Sein",
                                    "latitude", 48.0375,
                                    "longitude", -4.8515)));
        }
    }

    private String shelf(int number) {
        return "sku=" + prefix + number + "&locationId=" + location(number);
    }

    private static String location(int shelf) {
        return "bench-stream-" + shelf % LOCATIONS;
    }

    private static String milliseconds(Histogram micros, double percentile) {
        return Figures.one(micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static void accepted(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("The streams cannot be prepared: %s %s answered %d. %s"
                    .formatted(answer.method(), answer.path(), answer.status(), answer.complaint()));
        }
    }
}

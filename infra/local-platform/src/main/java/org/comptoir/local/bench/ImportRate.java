package org.comptoir.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.api.ProductImport;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/**
 * How fast a large file of products goes in through the gateway, from the first byte sent to the last row taken over; and
 * that the same file again changes nothing and tells nobody.
 */
public final class ImportRate {
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(2);

    private final LocalPlatform platform;
    private final String file;
    private final Consumer<String> out;

    public ImportRate(LocalPlatform platform, String file, Consumer<String> out) {
        this.platform = platform;
        this.file = file;
        this.out = out;
    }

    /** Says whether the second import was silent. */
    public boolean run() {
        ProductTable table = ProductTable.of(platform.settings(), file);
        out.accept("Importing " + table.name() + " through the gateway ...");
        try (CatalogHeap heap = new CatalogHeap(platform);
                CatalogEvents events = new CatalogEvents(platform)) {
            Import first = run(table);
            out.accept("Waiting until all its events are told ...");
            long told = events.whenSilent();
            out.accept("The same file again ...");
            Import second = run(table);
            long toldAgain = events.whenSilent() - told;
            long changed = second.answer().number("/created") + second.answer().number("/changed");
            boolean silent = changed == 0 && toldAgain == 0;
            out.accept(
                    silent
                            ? "The second import changed nothing and told nobody."
                            : "WRONG: the second import changed something.");
            out.accept(
                    "BENCH import rows_per_min=%d second_rows_per_min=%d changed_second=%d events_second=%d heap_mb=%d heap_max_mb=%d"
                            .formatted(
                                    first.rowsPerMinute(),
                                    second.rowsPerMinute(),
                                    changed,
                                    toldAgain,
                                    heap.peakMegabytes(),
                                    heap.maximumMegabytes()));
            return silent;
        }
    }

    private record Import(Answer answer, Duration took) {
        long rowsPerMinute() {
            return answer.number("/rows") * 60_000 / Math.max(1, took.toMillis());
        }
    }

    private Import run(ProductTable table) {
        Instant begin = Instant.now();
        ProductImport sent = ProductImport.send(this::gateway, table.csv(), "REDUCED");
        Instant[] reportAt = {begin.plus(BETWEEN_REPORTS)};
        Answer answer = sent.await(progress -> {
            if (Instant.now().isAfter(reportAt[0])) {
                out.accept("  %,d rows, %,d a second"
                        .formatted(progress.number("/rows"), progress.number("/rowsPerSecond")));
                reportAt[0] = Instant.now().plus(BETWEEN_REPORTS);
            }
        });
        Duration took = Duration.between(begin, Instant.now());
        out.accept("  %,d rows in %.1f s: %,d new, %,d changed, %,d unchanged%s"
                .formatted(
                        answer.number("/rows"),
                        took.toMillis() / 1_000.0,
                        answer.number("/created"),
                        answer.number("/changed"),
                        answer.number("/unchanged"),
                        sent.rejected(answer)));
        return new Import(answer, took);
    }

    private Api gateway() {
        return Api.at(platform.url(Port.GATEWAY)).as(platform.token("merchandiser"));
    }
}

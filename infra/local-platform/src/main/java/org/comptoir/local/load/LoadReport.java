package org.comptoir.local.load;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/**
 * What came of a load.
 *
 * @param took the counted time, without the warm-up
 * @param statuses answers by status
 * @param errors requests without an answer (refused, cut, too late), by their reason
 * @param samples the beginning of the first body of each status from 400 up
 * @param micros from sending (of an open loop: from when it was due) to the last byte of the answer
 */
public record LoadReport(
        Duration took,
        SortedMap<Integer, Long> statuses,
        SortedMap<String, Long> errors,
        SortedMap<Integer, String> samples,
        Histogram micros) {

    public long answers() {
        return statuses.values().stream().mapToLong(Long::longValue).sum();
    }

    public long answers(int status) {
        return statuses.getOrDefault(status, 0L);
    }

    /** Requests without answer and answers of 500 and above. */
    public long failures() {
        return errors.values().stream().mapToLong(Long::longValue).sum()
                + new TreeMap<>(statuses)
                        .tailMap(500).values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
    }

    /** Answers a second, whatever their status. */
    public double perSecond() {
        return answers() / Math.max(1e-9, took.toNanos() / 1e9);
    }

    /** Answers of one status a second. */
    public double perSecond(int status) {
        return answers(status) / Math.max(1e-9, took.toNanos() / 1e9);
    }

    /** Milliseconds below which so many of a hundred were answered. */
    public double milliseconds(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }

    /** One line for a person. */
    public String line() {
        String counts = statuses.entrySet().stream().map(LoadReport::count).collect(Collectors.joining("  "));
        String failed = errors.isEmpty() ? "" : "  errors " + errors;
        return String.format(
                Locale.ROOT,
                "%,.0f/s   p50 %.2f   p95 %.2f   p99 %.2f   slowest %.1f ms   %s%s",
                perSecond(),
                milliseconds(50),
                milliseconds(95),
                milliseconds(99),
                milliseconds(100),
                counts,
                failed);
    }

    private static String count(Map.Entry<Integer, Long> status) {
        return String.format(Locale.ROOT, "%d x %,d", status.getKey(), status.getValue());
    }
}

package org.comptoir.local.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Counts while a load runs; forgets what came during the warm-up. */
final class LoadTally {
    private static final long LONGEST_MICROS = Duration.ofMinutes(5).toNanos() / 1_000;

    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private final long[] statuses = new long[600];
    private final TreeMap<String, Long> errors = new TreeMap<>();
    private final TreeMap<Integer, String> samples = new TreeMap<>();

    void answered(ResponseReader answer, long nanos) {
        int status = Math.clamp(answer.status(), 0, statuses.length - 1);
        statuses[status]++;
        micros.recordValue(Math.clamp(nanos / 1_000, 0, LONGEST_MICROS));
        if (status >= 400) {
            samples.computeIfAbsent(status, none -> answer.sample());
        }
    }

    void failed(String reason) {
        errors.merge(reason, 1L, Long::sum);
    }

    void forget() {
        micros.reset();
        Arrays.fill(statuses, 0);
        errors.clear();
    }

    LoadReport report(long nanos) {
        TreeMap<Integer, Long> counted = new TreeMap<>();
        for (int status = 0; status < statuses.length; status++) {
            if (statuses[status] > 0) {
                counted.put(status, statuses[status]);
            }
        }
        return new LoadReport(Duration.ofNanos(nanos), counted, errors, samples, micros);
    }
}

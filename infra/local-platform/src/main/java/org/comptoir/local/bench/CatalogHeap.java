package org.comptoir.local.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** Watches how much of its heap catalog-service uses, garbage included, twice a second by its own metrics. */
final class CatalogHeap implements AutoCloseable {
    private static final long STEP_MILLIS = 500;
    private static final double MEGABYTE = 1024.0 * 1024;

    private final LocalPlatform platform;
    private final AtomicLong peak = new AtomicLong();
    private final Thread watcher;

    CatalogHeap(LocalPlatform platform) {
        this.platform = platform;
        this.watcher = Thread.ofVirtual().start(this::watch);
    }

    /** The most that was used so far, in megabytes. */
    long peakMegabytes() {
        look();
        return peak.get();
    }

    /** The most that may be used, in megabytes. */
    long maximumMegabytes() {
        return megabytes("jvm_memory_max_bytes");
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        peak.accumulateAndGet(megabytes("jvm_memory_used_bytes"), Math::max);
    }

    /** All pools of the heap together. */
    private long megabytes(String metric) {
        double bytes = metrics(platform)
                .lines()
                .filter(line -> line.startsWith(metric + "{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        return Math.round(bytes / MEGABYTE);
    }

    /** The metrics of catalog-service as Prometheus reads them. */
    static String metrics(LocalPlatform platform) {
        Answer answer = Api.at(platform.url(Port.CATALOG))
                .as(platform.token("operator"))
                .get("/actuator/prometheus", "text/plain");
        if (!answer.isOk()) {
            throw new PlatformProblem("catalog-service shows no metrics (" + answer.status() + ")");
        }
        return answer.text();
    }
}

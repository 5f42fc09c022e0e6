package org.comptoir.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.local.layout.Part;
import org.comptoir.local.machine.ProcessMemory;
import org.comptoir.local.platform.LocalPlatform;
import org.comptoir.local.platform.Preflight;

/** How long a stopped platform takes until all of it is ready, and how much memory it then holds. */
public final class StartTime {
    private final LocalPlatform platform;
    private final Consumer<String> out;

    public StartTime(LocalPlatform platform, Consumer<String> out) {
        this.platform = platform;
        this.out = out;
    }

    /** Stops a running platform first and leaves a running one behind. */
    public void run() {
        if (!platform.running().isEmpty()) {
            out.accept("Stopping the running platform ...");
            platform.stop();
        }
        Preflight.check(platform);
        out.accept("Starting ...");
        Instant begin = Instant.now();
        platform.start();
        Duration took = Duration.between(begin, Instant.now());
        long megabytes = 0;
        for (Part part : Part.values()) {
            long memory = platform.process(part)
                    .map(daemon -> ProcessMemory.megabytes(daemon.pid()))
                    .orElse(0L);
            out.accept("  %-20s %5d MB".formatted(part.title(), memory));
            megabytes += memory;
        }
        out.accept(String.format(
                Locale.ROOT,
                "BENCH start seconds=%.1f rss_mb=%d processes=%d",
                took.toMillis() / 1_000.0,
                megabytes,
                Stream.of(Part.values()).count()));
    }
}

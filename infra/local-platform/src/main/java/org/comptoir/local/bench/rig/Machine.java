package org.comptoir.local.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.comptoir.local.load.ProcessorTime;

/** The machine a figure was measured on, and whether it had anything else to do. */
public final class Machine {
    private static final double IDLE = 0.5;
    private static final int CHILDREN = 13;

    private Machine() {}

    /** Processes that waited for a processor, on average of the last minute. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Says where this is, and what disturbs. */
    public static void describe(Consumer<String> out) {
        out.accept(String.format(
                Locale.ROOT,
                "%s, %d processors, load %.2f",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                load()));
        if (load() > IDLE) {
            out.accept(
                    "The machine is NOT idle: take the figures for what they are, ratios of the same minutes at best.");
        }
    }

    /** Microseconds of processor time of a server and its children since they started, ended children included. */
    public static long micros(long pid) {
        long[] children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(ProcessHandle::pid)
                .toArray();
        return ended(pid)
                + LongStream.concat(LongStream.of(pid), LongStream.of(children))
                        .map(Machine::alive)
                        .sum();
    }

    private static long alive(long pid) {
        try {
            return ProcessorTime.micros(pid);
        } catch (UncheckedIOException gone) {
            return 0; // it is counted among the ended ones from now on
        }
    }

    private static long ended(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[CHILDREN]) + Long.parseLong(fields[CHILDREN + 1])) * 10_000;
        } catch (IOException e) {
            return 0; // not Linux
        }
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        try {
            List<String> lines = Files.exists(info) ? Files.readAllLines(info) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}

package org.comptoir.local.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much the machine has left.
 *
 * @param memoryMegabytes what programs can still take, caches given back
 * @param diskMegabytes what is free where the platform keeps its data
 */
public record Room(long memoryMegabytes, long diskMegabytes) {
    private static final long MEGABYTE = 1024 * 1024;

    public static Room at(Path directory) {
        try {
            Files.createDirectories(directory);
            return new Room(
                    memory(Path.of("/proc/meminfo")),
                    Files.getFileStore(directory).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory(Path meminfo) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = system.getTotalMemorySize() / MEGABYTE; // knows the limit of a container
        List<String> lines = Files.exists(meminfo) ? Files.readAllLines(meminfo) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .map(available -> Math.min(available, total))
                .findFirst()
                .orElse(total);
    }
}

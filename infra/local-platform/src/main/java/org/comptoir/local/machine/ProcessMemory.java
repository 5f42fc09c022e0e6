package org.comptoir.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Resident memory of a process and its children. */
public final class ProcessMemory {
    private ProcessMemory() {}

    /**
     * Megabytes resident. Pages that several processes of one server share (PostgreSQL's buffers) are counted once: for a process with
     * children the proportional set size is summed, where the system tells it.
     */
    public static long megabytes(long pid) {
        long[] children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid)
                .toArray();
        if (children.length == 0) {
            return kilobytes(pid, "status", "VmRSS:") / 1024;
        }
        return LongStream.concat(LongStream.of(pid), LongStream.of(children))
                        .map(each -> kilobytes(each, "smaps_rollup", "Pss:"))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid, String file, String field) {
        Path path = Path.of("/proc", Long.toString(pid), file);
        try {
            if (!Files.exists(path)) {
                return Files.exists(Path.of("/proc/self")) ? 0 : fromPs(pid);
            }
            try (Stream<String> lines = Files.lines(path)) {
                return lines.filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0);
            }
        } catch (IOException | UncheckedIOException e) {
            return 0; // gone meanwhile
        }
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return answer.isEmpty() ? 0 : Long.parseLong(answer);
    }
}

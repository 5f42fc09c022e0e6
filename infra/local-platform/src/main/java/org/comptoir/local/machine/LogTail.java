package org.comptoir.local.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log, readable: structured lines become time, level, logger and message. */
public final class LogTail {
    private static final int LOOK_BACK = 256 * 1024;

    private LogTail() {}

    /** The last lines, indented; a word of its own when there are none. */
    public static String of(Path log, int lines) {
        List<String> last = lines(log, lines);
        return last.isEmpty()
                ? "  (the log is empty)"
                : last.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    public static List<String> lines(Path log, int lines) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LOOK_BACK));
            byte[] end = new byte[(int) Math.min(LOOK_BACK, file.length())];
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(LogLine::readable)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

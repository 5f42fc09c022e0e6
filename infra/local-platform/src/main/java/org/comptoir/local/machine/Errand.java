package org.comptoir.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.local.layout.PlatformProblem;

/** A program that is run to its end, with its output in a log. */
public final class Errand {
    private static final int LINES_SHOWN = 10;

    private Errand() {}

    /** Runs it; when it fails, the problem begins with the complaint and ends with its last lines. */
    public static void run(List<String> command, Path log, String complaint) {
        try {
            Files.createDirectories(log.resolveSibling(""));
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new PlatformProblem(complaint + "\n" + LogTail.of(log, LINES_SHOWN));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}

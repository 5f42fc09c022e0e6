package org.comptoir.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.machine.LogLine;
import org.comptoir.local.machine.LogTail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of a log, and goes on with it when asked. */
@Command(
        name = "logs",
        description = "Show the log of a process; structured lines are made readable.",
        mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final Launcher launcher;

    @Parameters(
            paramLabel = "SERVICE",
            description = "inventory-service (or inventory), kafka, postgresql, companion, build, ...")
    private String service = "";

    @Option(names = "-f", description = "Go on showing what is added.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", description = "How many lines to begin with (${DEFAULT-VALUE}).")
    private int lines = 50;

    LogsCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = launcher.settings().log(Part.named(service).map(Part::title).orElse(service));
        if (!Files.exists(log)) {
            throw new PlatformProblem("There is no log of '" + service + "'. There are: " + known());
        }
        LogTail.lines(log, lines).forEach(launcher.console()::line);
        if (follow) {
            follow(log);
        }
        return 0;
    }

    private void follow(Path log) throws IOException, InterruptedException {
        long position = Files.size(log);
        String rest = "";
        while (true) {
            long size = Files.exists(log) ? Files.size(log) : 0;
            position = size < position ? 0 : position; // a new start, a new file
            if (size > position) {
                String text = rest + read(log, position, (int) Math.min(size - position, 1 << 20));
                position = Math.min(size, position + (1 << 20));
                int end = text.lastIndexOf('\n') + 1;
                text.substring(0, end).lines().map(LogLine::readable).forEach(launcher.console()::line);
                rest = text.substring(end);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static String read(Path log, long from, int length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[length];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private String known() throws IOException {
        Path directory = launcher.settings().log("x").resolveSibling("");
        if (!Files.isDirectory(directory)) {
            return "none yet (./comptoir up)";
        }
        try (Stream<Path> logs = Files.list(directory)) {
            return logs.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}

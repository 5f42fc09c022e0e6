package org.comptoir.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.local.layout.PlatformProblem;

/** A process that outlives the launcher, known by its id and start time, so that a reused id is never taken for it. */
public final class Daemon {
    /** A process group of its own (Ctrl-C stays with the launcher), deaf to a closed terminal; prints the process id. */
    private static final String IN_BACKGROUND =
            "set -m; trap '' HUP; \"$@\" </dev/null >>\"$COMPTOIR_LOG\" 2>&1 & echo $!";

    private final long pid;
    private final Instant started;

    private Daemon(long pid, Instant started) {
        this.pid = pid;
        this.started = started;
    }

    public static Daemon spawn(Launch launch) {
        try {
            keepPrevious(launch.log());
            List<String> command = new ArrayList<>(List.of("bash", "-c", IN_BACKGROUND, "comptoir"));
            command.addAll(launch.command());
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(launch.environment());
            builder.environment().put("COMPTOIR_LOG", launch.log().toString());
            Process shell = builder.start();
            String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            long pid = Long.parseLong(answer);
            return of(pid).orElseGet(() -> new Daemon(pid, Instant.now())); // one that has already ended is not alive
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            throw new PlatformProblem("Could not start " + launch.command().getFirst() + ".", e);
        }
    }

    public static Optional<Daemon> of(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .map(started -> new Daemon(pid, started));
    }

    /** The process a pid file speaks of, if it still runs. */
    public static Optional<Daemon> remembered(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            Daemon daemon = new Daemon(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)));
            return daemon.isAlive() ? Optional.of(daemon) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return Optional.empty(); // a pid file cut short by a crash speaks of nothing
        }
    }

    public void remember(Path file) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, List.of(Long.toString(pid), started.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return pid;
    }

    public Duration uptime() {
        return Duration.between(started, Instant.now());
    }

    public boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .filter(begin -> Duration.between(begin, started).abs().toSeconds() < 2)
                .filter(begin -> !isZombie())
                .isPresent();
    }

    /** Sends a signal by its name, {@code TERM}, {@code INT} or {@code KILL}; a process that is gone is left alone. */
    public void signal(String name) {
        if (!isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean awaitExit(Duration patience) {
        return Waiting.until(patience, () -> !isAlive());
    }

    /** Asks with the signal, and kills what has not left in time. Says whether it left by itself. */
    public boolean stop(String signal, Duration patience) {
        signal(signal);
        if (awaitExit(patience)) {
            return true;
        }
        kill();
        return false;
    }

    public void kill() {
        signal("KILL");
        awaitExit(Duration.ofSeconds(5));
    }

    /** On a machine whose first process does not collect orphans, a finished one stays in the table. */
    private boolean isZombie() {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (!Files.exists(stat)) {
                return false;
            }
            String text = Files.readString(stat);
            return text.startsWith(" Z", text.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return true; // it went while we looked
        }
    }

    private static void keepPrevious(Path log) throws IOException {
        Files.createDirectories(log.resolveSibling(""));
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

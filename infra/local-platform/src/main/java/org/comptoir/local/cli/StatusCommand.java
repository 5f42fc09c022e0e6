package org.comptoir.local.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.local.layout.Part;
import org.comptoir.local.machine.Daemon;
import org.comptoir.local.machine.ProcessMemory;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;

/** A table of the processes. Exit code 0 when all are ready, 1 otherwise. */
@Command(
        name = "status",
        description = "Show the processes: state, memory, uptime. Exit code 1 unless all are ready.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final String FORMAT = "%-20s %8s %6s  %-9s %8s  %s";

    private final Launcher launcher;
    private final Console console;

    StatusCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() {
        LocalPlatform platform = launcher.platform();
        console.line(console.bold(FORMAT.formatted("process", "pid", "port", "state", "memory", "uptime")));
        long total = 0;
        boolean allReady = true;
        for (Part part : Part.values()) {
            Optional<Daemon> daemon = platform.process(part);
            long memory =
                    daemon.map(each -> ProcessMemory.megabytes(each.pid())).orElse(0L);
            boolean ready = platform.isReady(part);
            total += memory;
            allReady &= ready;
            console.line(row(platform, part, daemon, ready, memory));
        }
        console.line(FORMAT.formatted("", "", "", "", total + " MB", ""));
        return allReady ? 0 : 1;
    }

    private String row(LocalPlatform platform, Part part, Optional<Daemon> daemon, boolean ready, long memory) {
        String state = ready
                ? "ready"
                : daemon.isPresent() ? "not ready" : platform.crashed().contains(part) ? "crashed" : "stopped";
        String row = FORMAT.formatted(
                part.title(),
                daemon.map(each -> Long.toString(each.pid())).orElse("-"),
                platform.settings().ports().of(part.port()),
                state,
                daemon.isPresent() ? memory + " MB" : "-",
                daemon.map(each -> readable(each.uptime())).orElse("-"));
        return ready ? row : console.red(row);
    }

    private static String readable(Duration uptime) {
        return uptime.toHours() > 0
                ? "%d h %02d min".formatted(uptime.toHours(), uptime.toMinutesPart())
                : "%d min %02d s".formatted(uptime.toMinutes(), uptime.toSecondsPart());
    }
}

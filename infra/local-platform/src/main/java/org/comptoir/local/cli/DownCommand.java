package org.comptoir.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;

/** Stops everything; data stay. */
@Command(name = "down", description = "Stop everything; the data are kept.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private final Launcher launcher;

    DownCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        LocalPlatform platform = launcher.platform();
        int running = platform.running().size();
        Instant begin = Instant.now();
        platform.stop();
        launcher.console()
                .line(
                        running == 0
                                ? "Nothing was running."
                                : "Stopped %d processes in %s."
                                        .formatted(running, Console.seconds(Duration.between(begin, Instant.now()))));
        return 0;
    }
}

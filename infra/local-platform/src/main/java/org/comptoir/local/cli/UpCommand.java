package org.comptoir.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.comptoir.local.demodata.DemoData;
import org.comptoir.local.layout.Part;
import org.comptoir.local.machine.LogTail;
import org.comptoir.local.platform.LocalPlatform;
import org.comptoir.local.platform.Preflight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything, loads demo data into an empty platform, and stays until Ctrl-C. */
@Command(
        name = "up",
        description = "Start everything; stays in the foreground until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private static final int LINES_SHOWN = 10;

    private final Launcher launcher;
    private final Console console;

    @Option(names = "--detach", description = "Return as soon as the platform is ready; stop it with ./comptoir down.")
    private boolean detach;

    @Option(names = "--no-demo-data", description = "Leave an empty platform empty.")
    private boolean noDemoData;

    @Option(names = "--unchecked", description = "Start also when ports, memory or disk look wrong.")
    private boolean unchecked;

    @Option(names = "--no-training", description = "Make no start-up caches; for quick turns while developing.")
    private boolean noTraining;

    private volatile boolean stopping;

    UpCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() throws InterruptedException {
        try (StartLock lock = StartLock.take(launcher.settings())) {
            StartBoard board = new StartBoard(console);
            LocalPlatform platform = launcher.platform(board, !noTraining);
            if (!unchecked) {
                Preflight.check(platform);
            }
            lock.hold();
            Thread stopAtCtrlC = new Thread(() -> stop(platform));
            Runtime.getRuntime().addShutdownHook(stopAtCtrlC);
            start(platform, board, stopAtCtrlC);
            Greeting.print(console, platform, detach);
            if (detach) {
                Runtime.getRuntime().removeShutdownHook(stopAtCtrlC);
                return 0;
            }
            watch(platform);
            return 0;
        }
    }

    private void start(LocalPlatform platform, StartBoard board, Thread stopAtCtrlC) {
        Instant begin = Instant.now();
        boolean ready = false;
        try {
            try (StartBoard open = board.open()) {
                platform.start();
                open.note("");
            }
            console.line("Ready after " + Console.seconds(Duration.between(begin, Instant.now())) + ".");
            if (!noDemoData) {
                new DemoData(platform, console::line).loadIfEmpty();
            }
            ready = true;
        } finally {
            if (!ready && Runtime.getRuntime().removeShutdownHook(stopAtCtrlC)) {
                platform.stop();
            }
        }
    }

    /** Tells when a part ends by itself; returns when all were stopped from elsewhere. */
    private void watch(LocalPlatform platform) throws InterruptedException {
        Set<Part> suspects = EnumSet.noneOf(Part.class);
        Set<Part> reported = EnumSet.noneOf(Part.class);
        while (!platform.running().isEmpty()) {
            Thread.sleep(Duration.ofSeconds(1));
            Set<Part> crashed = platform.crashed();
            if (stopping) {
                return;
            }
            crashed.stream().filter(suspects::contains).filter(reported::add).forEach(this::report);
            suspects.clear();
            suspects.addAll(crashed); // one that is being stopped looks crashed for a moment
            reported.retainAll(crashed);
        }
        console.line("Everything has been stopped.");
    }

    private void report(Part part) {
        var log = launcher.settings().log(part.title());
        console.line(console.red(part.title() + " has stopped.") + " The end of its log, " + log + ":");
        console.line(LogTail.of(log, LINES_SHOWN));
        console.line("Ctrl-C and ./comptoir up start it again; nothing is lost.");
    }

    private void stop(LocalPlatform platform) {
        stopping = true;
        if (platform.running().isEmpty()) {
            return;
        }
        console.blank();
        console.line("Stopping ...");
        Instant begin = Instant.now();
        platform.stop();
        console.line("Stopped after " + Console.seconds(Duration.between(begin, Instant.now()))
                + ". The data are kept; ./comptoir up goes on where this ended.");
    }
}

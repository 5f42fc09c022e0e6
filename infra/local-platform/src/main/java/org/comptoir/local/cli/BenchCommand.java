package org.comptoir.local.cli;

import java.util.concurrent.Callable;
import org.comptoir.local.bench.FlashSale;
import org.comptoir.local.bench.ImportRate;
import org.comptoir.local.bench.QuoteLoad;
import org.comptoir.local.bench.SearchRush;
import org.comptoir.local.bench.StartTime;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one measurement, or lists them. */
@Command(name = "bench", description = "Run a measurement; without a name, list them.", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private final Launcher launcher;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "start, hold-flash-sale, import, search, quote")
    private String name = "";

    @Option(names = "--buyers", description = "hold-flash-sale: how many want one (${DEFAULT-VALUE}).")
    private int buyers = 10_000;

    @Option(names = "--units", description = "hold-flash-sale: how many there are (${DEFAULT-VALUE}).")
    private int units = 100;

    @Option(names = "--connections", description = "hold-flash-sale: requests under way at once (${DEFAULT-VALUE}).")
    private int connections = 64;

    @Option(
            names = "--file",
            description =
                    "import: a CSV file, also gzipped (100,000 real products beside the repository, or made-up ones).")
    private String file = "";

    @Option(names = "--per-second", description = "search: questions a second (${DEFAULT-VALUE}).")
    private int perSecond = 50;

    @Option(names = "--seconds", description = "search: for how long (${DEFAULT-VALUE}).")
    private int seconds = 30;

    BenchCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() {
        return switch (name) {
            case "" -> list();
            case "start" -> start();
            case "hold-flash-sale" -> flashSale();
            case "import" -> new ImportRate(launcher.platform(), file, console::line).run() ? 0 : 1;
            case "quote" -> new QuoteLoad(launcher.platform(), console::line).run() ? 0 : 1;
            case "search" -> search();
            default ->
                throw new PlatformProblem("There is no measurement named '" + name
                        + "'. There are: start, hold-flash-sale, import, search, quote.");
        };
    }

    private int list() {
        console.line("start              how long a stopped platform takes until it is ready, and its memory");
        console.line("hold-flash-sale    10,000 buyers hold one article of which there are 100 units; never 101");
        console.line(
                "import             100,000 products through the gateway, twice; the second time nothing may change");
        console.line(
                "quote              200 quotes a second of 30 lines with 500 promotions running, and the engine alone");
        console.line("search             50 searches a second over the catalogue as it is, for 30 seconds");
        return 0;
    }

    private int start() {
        StartBoard board = new StartBoard(console);
        LocalPlatform platform = launcher.platform(board, true);
        new StartTime(platform, console::line).run();
        return 0;
    }

    private int flashSale() {
        return new FlashSale(launcher.platform(), buyers, units, connections, console::line).run() ? 0 : 1;
    }

    private int search() {
        return new SearchRush(launcher.platform(), perSecond, seconds, console::line).run() ? 0 : 1;
    }
}

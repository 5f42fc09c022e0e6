package org.comptoir.local.cli;

import java.util.concurrent.Callable;
import org.comptoir.local.bench.FlashSale;
import org.comptoir.local.bench.HoldRate;
import org.comptoir.local.bench.ImportRate;
import org.comptoir.local.bench.LocatorRate;
import org.comptoir.local.bench.QuoteLoad;
import org.comptoir.local.bench.SearchRush;
import org.comptoir.local.bench.StartTime;
import org.comptoir.local.bench.StreamDelay;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one measurement, or lists them. */
@Command(name = "bench", description = "Run a measurement; without a name, list them.", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final String NAMES =
            "start, hold-flash-sale, hold-hot, hold-random, locator, stream, import, search, quote";
    private static final int LONG_RUN = 30;
    private static final int ROUND = 10;

    private final Launcher launcher;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = NAMES)
    private String name = "";

    @Option(names = "--buyers", description = "hold-flash-sale: how many want one (${DEFAULT-VALUE}).")
    private int buyers = 10_000;

    @Option(names = "--units", description = "hold-flash-sale: how many there are (${DEFAULT-VALUE}).")
    private int units = 100;

    @Option(names = "--connections", description = "hold-flash-sale: requests under way at once (${DEFAULT-VALUE}).")
    private int connections = 8_000;

    @Option(
            names = "--file",
            description =
                    "import: a CSV file, also gzipped (100,000 real products beside the repository, or made-up ones).")
    private String file = "";

    @Option(names = "--per-second", description = "search: questions a second (${DEFAULT-VALUE}).")
    private int perSecond = 50;

    @Option(
            names = "--seconds",
            description = "search, stream: for how long (30); hold-hot, hold-random, locator: of each round (10).")
    private int seconds;

    @Option(names = "--streams", description = "stream: open at once (${DEFAULT-VALUE}).")
    private int streams = 100;

    @Option(names = "--fresh", description = "hold-hot, hold-random, locator: fill the database anew.")
    private boolean fresh;

    BenchCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() {
        return switch (name) {
            case "" -> list();
            case "start" -> start();
            case "hold-flash-sale" -> exit(new FlashSale(settings(), buyers, units, connections, console::line).run());
            case "hold-hot" -> exit(new HoldRate(settings(), true, fresh, seconds(ROUND), console::line).run());
            case "hold-random" -> exit(new HoldRate(settings(), false, fresh, seconds(ROUND), console::line).run());
            case "locator" -> exit(new LocatorRate(settings(), fresh, seconds(ROUND), console::line).run());
            case "stream" -> exit(new StreamDelay(settings(), streams, seconds(LONG_RUN), console::line).run());
            case "import" -> exit(new ImportRate(launcher.platform(), file, console::line).run());
            case "quote" -> exit(new QuoteLoad(launcher.platform(), console::line).run());
            case "search" ->
                exit(new SearchRush(launcher.platform(), perSecond, seconds(LONG_RUN), console::line).run());
            default ->
                throw new PlatformProblem("There is no measurement named '" + name + "'. There are: " + NAMES + ".");
        };
    }

    private int list() {
        console.line("start              how long a stopped platform takes until it is ready, and its memory");
        console.line("hold-flash-sale    10,000 buyers hold one article of which there are 100 units; never 101  *");
        console.line(
                "hold-hot           holds a second on one shelf, beside plain transactions on the same PostgreSQL  *");
        console.line("hold-random        the same on random shelves of ten million  *");
        console.line(
                "locator            questions for the nearest store with an article, over ten million balances  *");
        console.line("stream             200 movements a second, until the readers of a stock stream see them  *");
        console.line(
                "import             100,000 products through the gateway, twice; the second time nothing may change");
        console.line(
                "quote              200 quotes a second of 30 lines with 500 promotions running, and the engine alone");
        console.line("search             50 searches a second over the catalogue as it is, for 30 seconds");
        console.line("* starts what it needs in .comptoir/bench, on ports of its own, and stops it; the others need"
                + " ./comptoir up");
        return 0;
    }

    private int start() {
        StartBoard board = new StartBoard(console);
        LocalPlatform platform = launcher.platform(board, true);
        new StartTime(platform, console::line).run();
        return 0;
    }

    private PlatformSettings settings() {
        return launcher.settings();
    }

    private int seconds(int usual) {
        return seconds > 0 ? seconds : usual;
    }

    private static int exit(boolean right) {
        return right ? 0 : 1;
    }
}

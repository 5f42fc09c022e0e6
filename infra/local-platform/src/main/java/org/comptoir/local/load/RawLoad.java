package org.comptoir.local.load;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads one address from the command line: {@code java -cp 'target/classes:target/lib/*' org.comptoir.local.load.RawLoad http://...}. */
@Command(
        name = "raw-load",
        mixinStandardHelpOptions = true,
        description = {
            "Loads one address and prints rate, percentiles and statuses.",
            "URL and body may have places to fill in: {uuid} a new UUIDv7, {random:n} 0 to n-1, {count} the number of"
                    + " the request, {same:i} what the i-th place of the same text (from 0) was filled with."
        })
public final class RawLoad implements Callable<Integer> {
    /** Bytes of the longest request, headers included. */
    public static final int LONGEST_REQUEST = 64 * 1024;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "URL", description = "http only, for example http://127.0.0.1:8082/api/v1/availability")
    private String url = "";

    @Option(names = "--method", description = "Default: GET, or PUT with a body.")
    private String method = "";

    @Option(
            names = {"-H", "--header"},
            description = "Name: value; may be repeated.")
    private List<String> headers = new ArrayList<>();

    @Option(names = "--token", description = "Sent as Authorization: Bearer.")
    private String token = "";

    @Option(names = "--body", description = "JSON with places to fill in.")
    private String body = "";

    @Option(
            names = "--connections",
            description = "Open at once; each asks again when answered, unless there is a rate (${DEFAULT-VALUE}).")
    private int connections = 64;

    @Option(names = "--rate", description = "Requests a second, whatever the answers; late starts count as waiting.")
    private double rate;

    @Option(names = "--requests", description = "So many in all instead of a time.")
    private long requests;

    @Option(names = "--warm-up", description = "Seconds not counted (${DEFAULT-VALUE}).")
    private int warmUp = 3;

    @Option(names = "--seconds", description = "Seconds counted (${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(names = "--repeat", description = "Runs one after the other (${DEFAULT-VALUE}).")
    private int repeat = 1;

    @Option(names = "--pid", description = "Also say the processor time of these processes for one request.")
    private List<Long> pids = new ArrayList<>();

    private RawLoad() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RawLoad())
                .setExecutionExceptionHandler((problem, line, result) -> {
                    line.getErr().println(problem.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        boolean clean = true;
        for (int i = 0; i < repeat; i++) {
            List<Long> before = pids.stream().map(ProcessorTime::micros).toList();
            LoadReport report = LoadRun.of(plan(), template(i));
            out.println(report.line());
            report.samples().forEach((status, text) -> out.println("  first " + status + ": " + text));
            for (int p = 0; p < pids.size(); p++) {
                // The warm-up is part of the processor time, so its requests are estimated by the measured rate.
                double all = report.perSecond() * (requests > 0 ? report.took().toNanos() / 1e9 : warmUp + seconds);
                long micros = ProcessorTime.micros(pids.get(p)) - before.get(p);
                out.println(String.format(
                        Locale.ROOT,
                        "  process %d: about %.0f us of processor time a request",
                        pids.get(p),
                        micros / all));
            }
            out.flush();
            clean &= report.failures() == 0;
        }
        return clean ? 0 : 1;
    }

    private LoadPlan plan() {
        if (requests > 0) {
            return LoadPlan.exactly(url, requests, connections);
        }
        Duration warm = Duration.ofSeconds(warmUp);
        Duration time = Duration.ofSeconds(seconds);
        return rate > 0
                ? LoadPlan.open(url, rate, connections, warm, time)
                : LoadPlan.closed(url, connections, warm, time);
    }

    private RequestTemplate template(int run) {
        List<String> lines = new ArrayList<>(headers);
        if (!token.isEmpty()) {
            lines.add("Authorization: Bearer " + token);
        }
        if (!body.isEmpty()) {
            lines.add("Content-Type: application/json");
        }
        String verb = method.isEmpty() ? body.isEmpty() ? "GET" : "PUT" : method;
        return new RequestTemplate(verb, url, lines, body, System.nanoTime() + run);
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled this in");
        }
        return spec.commandLine().getOut();
    }
}

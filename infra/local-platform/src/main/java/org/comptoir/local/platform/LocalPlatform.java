package org.comptoir.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.machine.Daemon;
import org.comptoir.local.node.CompanionNode;
import org.comptoir.local.node.KafkaNode;
import org.comptoir.local.node.Node;
import org.comptoir.local.node.PostgresNode;
import org.comptoir.local.node.ServiceNode;

/**
 * The whole platform on this machine: start and stop it, or one part of it, and ask for addresses and tokens. Several may run side by side
 * with homes and ports of their own; one that was started by another launcher is found by its home.
 */
public final class LocalPlatform implements AutoCloseable {
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(8);
    private static final Duration ENGINE_PATIENCE = Duration.ofSeconds(5);

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final Processes processes;
    private final Startup startup;
    private final Map<Part, Node> nodes = new EnumMap<>(Part.class);
    private final Tokens tokens;

    public LocalPlatform(PlatformSettings settings) {
        this(settings, Progress.SILENT);
    }

    public LocalPlatform(PlatformSettings settings, Progress progress) {
        this(settings, progress, PostgresNode::new);
    }

    /** One to measure on: its PostgreSQL is set up as on a server of its own. */
    public static LocalPlatform forMeasuring(PlatformSettings settings) {
        return new LocalPlatform(settings, Progress.SILENT, PostgresNode::large);
    }

    private LocalPlatform(
            PlatformSettings settings,
            Progress progress,
            BiFunction<PlatformSettings, Secrets, PostgresNode> postgres) {
        this.settings = settings;
        this.secrets = Secrets.in(settings.secrets());
        this.processes = new Processes(settings);
        this.startup = new Startup(settings, processes, progress);
        this.tokens = new Tokens(settings, secrets);
        nodes.put(Part.POSTGRES, postgres.apply(settings, secrets));
        nodes.put(Part.KAFKA, new KafkaNode(settings));
        nodes.put(Part.COMPANION, new CompanionNode(settings));
        Part.services().forEach(part -> nodes.put(part, new ServiceNode(part, settings, secrets)));
    }

    /** Starts everything and returns when all of it is ready. */
    public void start() {
        start(Part.values());
    }

    /** Starts some parts; the engines they need must be among them or run already. */
    public void start(Part... parts) {
        processes.allowNew();
        adoptPostmaster();
        startup.start(Stream.of(parts).map(this::node).toList());
    }

    /** Starts one part again, by its title: {@code start("inventory-service")}. */
    public void start(String title) {
        start(named(title));
    }

    /** Stops services first, then what they stand on; whatever does not leave in time is killed. */
    public void stop() {
        processes.refuseNew();
        stopTogether(Part.services(), SERVICE_PATIENCE);
        stopTogether(List.of(Part.KAFKA, Part.COMPANION), ENGINE_PATIENCE);
        adoptPostmaster();
        stopTogether(List.of(Part.POSTGRES), ENGINE_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops one part in order. */
    public void stop(Part part) {
        processes.stop(node(part), SERVICE_PATIENCE);
    }

    /** Ends one part without warning ({@code kill -9}) and returns when it is gone. */
    public void kill(Part part) {
        processes.kill(part);
    }

    public void kill(String title) {
        kill(named(title));
    }

    /** A second instance of a service, not started yet; the caller stops it. */
    public Twin twin(String service) {
        return new Twin(named(service), settings, secrets);
    }

    public void stopKafka() {
        stop(Part.KAFKA);
    }

    public void startKafka() {
        start(Part.KAFKA);
    }

    public Optional<Daemon> process(Part part) {
        return processes.running(part);
    }

    public List<Part> running() {
        return processes.running();
    }

    /** The parts that ended without being asked to. */
    public Set<Part> crashed() {
        Set<Part> crashed = EnumSet.allOf(Part.class);
        crashed.removeIf(part -> !processes.isCrashed(part));
        return crashed;
    }

    public boolean isReady(Part part) {
        return processes.running(part).isPresent() && node(part).isReady();
    }

    public PlatformSettings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    public String url(Port port) {
        return settings.url(port);
    }

    /** The base address of a part: {@code url("gateway-service")}. */
    public String url(String title) {
        return settings.url(named(title).port());
    }

    /** The JDBC address of a service's database; its role is named like the database. */
    public String databaseUrl(Part service) {
        return "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Port.POSTGRES) + "/" + service.database();
    }

    /** A valid token of a demo user ({@code clerk-1000008}, {@code operator}, {@code customer-7}) or a machine client. */
    public String token(String user) {
        return tokens.of(user);
    }

    private void stopTogether(Collection<Part> parts, Duration patience) {
        List<CompletableFuture<Void>> stops = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part ->
                    stops.add(CompletableFuture.runAsync(() -> processes.stop(node(part), patience), threads)));
            CompletableFuture.allOf(stops.toArray(CompletableFuture[]::new)).join();
        }
    }

    private void adoptPostmaster() {
        if (processes.running(Part.POSTGRES).isEmpty()) {
            new PostgresNode(settings, secrets).postmaster().ifPresent(pid -> processes.adopt(Part.POSTGRES, pid));
        }
    }

    private Node node(Part part) {
        Node node = nodes.get(part);
        if (node == null) {
            throw new IllegalArgumentException("no part " + part);
        }
        return node;
    }

    private static Part named(String title) {
        return Part.named(title)
                .orElseThrow(() -> new PlatformProblem("There is no part named " + title + ". There are: "
                        + String.join(
                                ", ", Stream.of(Part.values()).map(Part::title).toList())));
    }
}

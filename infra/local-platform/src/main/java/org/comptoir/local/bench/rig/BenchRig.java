package org.comptoir.local.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.demodata.DemoFiles;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Ports;
import org.comptoir.local.machine.PortHolder;
import org.comptoir.local.machine.Waiting;
import org.comptoir.local.node.MeasuredService;
import org.comptoir.local.node.PostgresNode;
import org.comptoir.local.platform.LocalPlatform;

/** PostgreSQL, Kafka, the issuer and one or two inventory-services, with homes and ports of their own; stops what it started. */
public final class BenchRig implements AutoCloseable {
    /** 20,000 articles in 500 stores each: ten million balances. */
    public static final Assortment LARGE = new Assortment(20_000);
    /** 100,000 balances in as many stores. */
    public static final Assortment SMALL = new Assortment(200);

    private static final int PORTS_AWAY = 20_000;
    private static final int SECOND_INSTANCE = 50;
    private static final String LARGE_DATABASE = Part.INVENTORY.database();
    private static final String SMALL_DATABASE = LARGE_DATABASE + "_small";
    private static final String STAFF = "operator";
    private static final Duration OUTBOX_PATIENCE = Duration.ofMinutes(3);

    private final PlatformSettings settings;
    private final LocalPlatform platform;
    private final Consumer<String> out;
    private final RigLock lock;
    private final List<Instance> instances = new ArrayList<>();
    private final Thread atExit = new Thread(this::stop);

    private BenchRig(PlatformSettings settings, LocalPlatform platform, RigLock lock, Consumer<String> out) {
        this.settings = settings;
        this.platform = platform;
        this.lock = lock;
        this.out = out;
    }

    /** Starts the engines beside whatever else runs. {@code fresh} throws away what earlier runs kept. */
    public static BenchRig open(PlatformSettings launcher, boolean fresh, Consumer<String> out) {
        PlatformSettings settings = new PlatformSettings(
                launcher.repository(),
                launcher.home().resolve("bench"),
                launcher.cache(),
                Ports.standard(
                        launcher.ports().of(Port.GATEWAY) - Ports.standard(0).of(Port.GATEWAY) + PORTS_AWAY),
                false);
        RigLock lock = RigLock.take(settings);
        LocalPlatform platform = LocalPlatform.forMeasuring(settings);
        BenchRig rig = new BenchRig(settings, platform, lock, out);
        Runtime.getRuntime().addShutdownHook(rig.atExit);
        try {
            rig.start(launcher, fresh);
            return rig;
        } catch (RuntimeException e) {
            rig.close();
            throw e;
        }
    }

    /** An inventory-service over ten million balances. */
    public Instance large() {
        return filled(LARGE_DATABASE, LARGE, settings.ports().of(Port.INVENTORY));
    }

    /** One over a hundred thousand. */
    public Instance small() {
        return filled(SMALL_DATABASE, SMALL, settings.ports().of(Port.INVENTORY) + SECOND_INSTANCE);
    }

    /** One whose database need not be filled. */
    public Instance any() {
        return started(LARGE_DATABASE, settings.ports().of(Port.INVENTORY));
    }

    /** An access token of the rig's issuer, good for at least a minute. */
    public String token(String user) {
        return platform.token(user);
    }

    public Api staff(Instance instance) {
        return Api.at(instance.url()).as(token(STAFF));
    }

    /** Microseconds of processor time that PostgreSQL has used, all its processes. */
    public long databaseMicros() {
        return new PostgresNode(settings, platform.secrets())
                .postmaster()
                .map(Machine::micros)
                .orElse(0L);
    }

    /** Waits until everything is told, so that the relay does not disturb what comes next; answers how long it took. */
    public Duration awaitTold(Instance instance) {
        long begin = System.nanoTime();
        if (!Waiting.until(
                OUTBOX_PATIENCE,
                () -> instance.database().single("SELECT 1 FROM outbox LIMIT 1").isEmpty())) {
            throw new PlatformProblem("The outbox is not empty after " + OUTBOX_PATIENCE.toSeconds() + " s; see "
                    + settings.log("inventory-service-" + instance.database().name()));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
            lock.close();
        } catch (IllegalStateException e) {
            // the program is ending: the hook is what called this, or will find nothing to stop
        }
    }

    private synchronized void stop() {
        List<Instance> started = new ArrayList<>(instances);
        Collections.reverse(started);
        started.forEach(Instance::stop);
        instances.clear();
        platform.stop();
    }

    private void start(PlatformSettings launcher, boolean fresh) {
        stopLeftOvers();
        verifyPorts();
        if (fresh) {
            delete(settings.home().resolve("data"));
        }
        delete(settings.data("kafka")); // no run reads what an earlier one told
        Machine.describe(out);
        List<Part> others = new LocalPlatform(launcher).running();
        if (!others.isEmpty()) {
            out.accept("Another Comptoir runs here (%d parts of it): it takes its share. ./comptoir down stops it."
                    .formatted(others.size()));
        }
        out.accept("Starting PostgreSQL, Kafka and the issuer in " + settings.home());
        platform.start(Part.POSTGRES, Part.KAFKA, Part.COMPANION);
    }

    /** A run that was killed leaves its processes behind. */
    private void stopLeftOvers() {
        Stream.of(LARGE_DATABASE, SMALL_DATABASE)
                .map(name -> instance(name, settings.ports().of(Port.INVENTORY)))
                .forEach(Instance::stop);
        if (!platform.running().isEmpty()) {
            out.accept("Stopping what an earlier run left behind");
            platform.stop();
        }
    }

    private void verifyPorts() {
        for (Port port : List.of(Port.POSTGRES, Port.KAFKA, Port.KAFKA_CONTROLLER, Port.ISSUER, Port.INVENTORY)) {
            int number = settings.ports().of(port);
            if (!PortHolder.isFree(number)) {
                throw new PlatformProblem(
                        "Port %d, wanted for the bench's %s, is held by %s. Move all ports with COMPTOIR_PORT_OFFSET."
                                .formatted(
                                        number,
                                        port.purpose(),
                                        PortHolder.of(number).orElse("another program")));
            }
        }
    }

    private Instance filled(String name, Assortment assortment, int port) {
        Instance instance = started(name, port);
        StockFill fill = new StockFill(instance.database(), assortment, out);
        if (!fill.isDone()) {
            importStores(instance);
            awaitTold(instance);
            instance.stop();
            fill.run();
            instance.start();
        }
        return instance;
    }

    private Instance started(String name, int port) {
        Instance instance = instance(name, port);
        instance.database().create();
        forgetHolds(instance.database());
        instances.add(instance);
        out.accept("Starting inventory-service on %s with %s".formatted(name, String.join(" ", MeasuredService.FLAGS)));
        instance.start();
        out.accept("PostgreSQL %s, fsync %s, synchronous_commit %s, shared_buffers %s, max_wal_size %s, on port %d"
                .formatted(
                        instance.database().single("SHOW server_version"),
                        instance.database().single("SHOW fsync"),
                        instance.database().single("SHOW synchronous_commit"),
                        instance.database().single("SHOW shared_buffers"),
                        instance.database().single("SHOW max_wal_size"),
                        settings.ports().of(Port.POSTGRES)));
        return instance;
    }

    private Instance instance(String name, int port) {
        return new Instance(settings, platform.secrets(), new RigDatabase(settings, platform.secrets(), name), port);
    }

    /** Holds of earlier runs would expire in the middle of this one. */
    private static void forgetHolds(RigDatabase database) {
        for (String table : List.of("reservation", "reservation_line", "outbox", "bench_outbox")) {
            if (database.single("SELECT to_regclass('" + table + "') IS NOT NULL")
                    .equals("t")) {
                database.run("TRUNCATE " + table + " CASCADE");
            }
        }
    }

    private void importStores(Instance instance) {
        out.accept("Importing %,d stores".formatted(Assortment.STORES));
        Answer answer = staff(instance).postCsv("/api/v1/location-imports", Assortment.stores(new DemoFiles(settings)));
        if (!answer.isOk() || answer.number("/rejected") > 0) {
            throw new PlatformProblem("The stores cannot be imported: " + answer.status() + " " + answer.text());
        }
    }

    private static void delete(Path directory) {
        try {
            if (Files.exists(directory)) {
                PathUtils.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

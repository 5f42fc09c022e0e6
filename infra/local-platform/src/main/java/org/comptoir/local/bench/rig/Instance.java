package org.comptoir.local.bench.rig;

import java.nio.file.Path;
import java.time.Duration;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.load.ProcessorTime;
import org.comptoir.local.machine.Daemon;
import org.comptoir.local.machine.LogTail;
import org.comptoir.local.machine.Waiting;
import org.comptoir.local.node.MeasuredService;
import org.jspecify.annotations.Nullable;

/** One running inventory-service of the rig with its database. */
public final class Instance {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(4);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(20);
    private static final int LINES_SHOWN = 15;

    private final MeasuredService service;
    private final RigDatabase database;
    private final Path pidFile;
    private @Nullable Daemon daemon;

    Instance(PlatformSettings settings, Secrets secrets, RigDatabase database, int port) {
        this.service = new MeasuredService(Part.INVENTORY, settings, secrets, database.name(), port);
        this.database = database;
        this.pidFile = settings.run("inventory-service-" + database.name() + ".pid");
    }

    public String url() {
        return service.url();
    }

    public RigDatabase database() {
        return database;
    }

    /** Microseconds of processor time it has used. */
    public long micros() {
        return daemon == null ? 0 : ProcessorTime.micros(daemon.pid());
    }

    void start() {
        stop();
        var launch = service.launch();
        Daemon started = Daemon.spawn(launch);
        daemon = started;
        started.remember(pidFile);
        boolean ready = Waiting.until(PATIENCE_AT_START, () -> !started.isAlive() || service.isReady());
        if (!ready || !started.isAlive()) {
            throw new PlatformProblem("inventory-service did not start on %s. The end of its log, %s:%n%s"
                    .formatted(database.name(), launch.log(), LogTail.of(launch.log(), LINES_SHOWN)));
        }
    }

    /** Ends it, also one that an earlier run left behind. */
    void stop() {
        Daemon.remembered(pidFile).ifPresent(left -> left.stop("TERM", PATIENCE_AT_END));
        daemon = null;
    }
}

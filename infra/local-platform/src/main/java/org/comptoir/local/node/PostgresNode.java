package org.comptoir.local.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;
import org.comptoir.local.machine.Errand;
import org.comptoir.local.machine.Launch;

/** PostgreSQL: the real server with the durability of production, small buffers. */
public final class PostgresNode implements Node {
    private static final List<String> TUNING = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "shared_buffers=128MB",
            "max_connections=150",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "random_page_cost=1.1",
            "jit=off",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "log_checkpoints=off",
            "timezone=UTC");

    private static final List<String> LARGE = List.of(
            "shared_buffers=2GB",
            "min_wal_size=4GB",
            "max_wal_size=16GB",
            "checkpoint_timeout=30min",
            "wal_buffers=64MB");

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final List<String> tuning;
    private final PostgresDatabases databases;

    public PostgresNode(PlatformSettings settings, Secrets secrets) {
        this(settings, secrets, TUNING);
    }

    /** With buffers and log as on a server of its own, so that a measurement is not one of the disk; as durable as the other. */
    public static PostgresNode large(PlatformSettings settings, Secrets secrets) {
        return new PostgresNode(
                settings,
                secrets,
                Stream.concat(TUNING.stream(), LARGE.stream()).toList());
    }

    private PostgresNode(PlatformSettings settings, Secrets secrets, List<String> tuning) {
        this.settings = settings;
        this.tuning = tuning;
        this.secrets = secrets;
        this.databases = new PostgresDatabases(settings, secrets);
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public void prepare() {
        PostgresBinaries binaries = binaries();
        Path data = data();
        if (Files.exists(data)) {
            forgetDeadPostmaster(data);
            return;
        }
        Path fresh = data.resolveSibling("postgres.new");
        try {
            if (Files.exists(fresh)) {
                PathUtils.delete(fresh);
            }
            Files.createDirectories(data.resolveSibling(""));
            initialize(binaries, fresh);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        List<String> arguments = new ArrayList<>(List.of(
                "-D", data().toString(), "-p", Integer.toString(settings.ports().of(Port.POSTGRES))));
        tuning.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return new Launch(
                binaries().command("postgres", arguments.toArray(String[]::new)), Map.of(), settings.log("postgresql"));
    }

    @Override
    public boolean isReady() {
        return databases.answers();
    }

    @Override
    public void settle() {
        databases.verifyDurability();
        databases.create();
    }

    /** Ends sessions and writes a checkpoint (PostgreSQL's "fast" shutdown). */
    @Override
    public String stopSignal() {
        return "INT";
    }

    /** The process id of a server that runs on this data, also one whose launcher was killed. */
    public Optional<Long> postmaster() {
        return postmaster(data());
    }

    private static Optional<Long> postmaster(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .map(command -> pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return Optional.empty(); // cut short by a crash
        }
    }

    private static void forgetDeadPostmaster(Path data) {
        try {
            if (postmaster(data).isEmpty()) {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialize(PostgresBinaries binaries, Path data) throws IOException {
        Path password = Files.createTempFile(settings.home(), "postgres", ".password");
        try {
            Files.writeString(password, secrets.databaseAdministrator());
            Errand.run(
                    binaries.command(
                            "initdb",
                            "--pgdata=" + data,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--no-locale",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"),
                    settings.log("postgresql-initdb"),
                    "PostgreSQL could not lay out its data (initdb). As root this needs user namespaces (unshare --user);"
                            + " otherwise run ./comptoir as an ordinary user.");
        } finally {
            Files.delete(password);
        }
    }

    private PostgresBinaries binaries() {
        return PostgresBinaries.in(settings.cache().resolve("runtime"));
    }

    private Path data() {
        return settings.data("postgres");
    }
}

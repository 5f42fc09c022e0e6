package org.comptoir.local.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.local.layout.PlatformProblem;

/**
 * What is compared with: one transaction for each hold (conditional UPDATE, INSERT of the reservation, INSERT of an outbox row into a
 * table that nobody sends from), 16 clients, prepared statements, straight to the database; with pgbench where it is installed.
 */
public final class PlainTransactions {
    /** The article and the place of its own that the reference takes its hot row from. */
    public static final String HOT_SKU = "HOT-REFERENCE";

    private static final int CLIENTS = 16;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String INSERTS = """
            INSERT INTO reservation (id, order_id, location_id, status, held_until, fingerprint, version)
            VALUES (gen_random_uuid(), gen_random_uuid(), 'L0', 'HELD', now() + interval '1 day', repeat('0', 64), 1);
            INSERT INTO bench_outbox (shard, aggregate_id, topic, type, sequence, event_id, payload)
            VALUES (1, 'reference', 'inventory.reservations', 'org.comptoir.inventory.stock-reserved.v1', 1, gen_random_uuid(), repeat('x', 300));
            """;
    private static final String UPDATE = "UPDATE stock_level SET reserved = reserved + 1, version = version + 1"
            + " WHERE sku = %s AND location_id = %s AND on_hand - reserved >= 1;\n";

    private final RigDatabase database;
    private final boolean hot;
    private final int skus;

    /** {@code hot}: all on one row; otherwise each on one of the balances that are there in plenty. */
    public PlainTransactions(RigDatabase database, boolean hot, Assortment assortment) {
        this.database = database;
        this.hot = hot;
        this.skus = assortment.plenty();
        database.run(
                "CREATE TABLE IF NOT EXISTS bench_outbox (LIKE outbox INCLUDING ALL)",
                "ALTER TABLE bench_outbox OWNER TO " + database.role());
    }

    /** In words for the output. */
    public String name() {
        return hasPgbench() ? "pgbench" : "JDBC";
    }

    /** Transactions a second. */
    public double perSecond(int seconds) {
        return hasPgbench() ? pgbench(seconds) : jdbc(seconds);
    }

    private static boolean hasPgbench() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pgbench")));
    }

    private double pgbench(int seconds) {
        try {
            Path script = Files.createTempFile("plain", ".sql");
            try {
                Files.writeString(script, script());
                ProcessBuilder builder = new ProcessBuilder(
                                "pgbench",
                                "-h",
                                "127.0.0.1",
                                "-p",
                                Integer.toString(database.port()),
                                "-U",
                                database.role(),
                                "-n",
                                "-M",
                                "prepared",
                                "-c",
                                Integer.toString(CLIENTS),
                                "-j",
                                "2",
                                "-T",
                                Integer.toString(seconds),
                                "-f",
                                script.toString(),
                                database.name())
                        .redirectErrorStream(true);
                builder.environment().put("PGPASSWORD", database.password());
                Process process = builder.start();
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                Matcher tps = TPS.matcher(answer);
                if (process.waitFor() != 0 || !tps.find()) {
                    throw new PlatformProblem("pgbench failed:\n" + answer);
                }
                return Double.parseDouble(tps.group(1));
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }

    private String script() {
        if (hot) {
            return "BEGIN;\n" + UPDATE.formatted("'" + HOT_SKU + "'", "'L0'") + INSERTS + "COMMIT;\n";
        }
        return "\\set s random(0, " + (skus - 1) + ")\n\\set k random(0, " + (Assortment.STORES_OF_A_SKU - 1)
                + ")\n\\set l (:s * 31 + :k * 9) % " + Assortment.STORES + "\nBEGIN;\n"
                + UPDATE.formatted("'A' || :s::text", "'L' || :l::text") + INSERTS + "COMMIT;\n";
    }

    private double jdbc(int seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Future<Long>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> client(end)));
            }
            long all = 0;
            for (Future<Long> client : clients) {
                all += client.get();
            }
            return all / (double) seconds;
        } catch (ExecutionException e) {
            throw new PlatformProblem("The reference failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }

    private long client(long end) throws SQLException {
        long count = 0;
        String[] inserts = INSERTS.split(";\n", -1);
        try (Connection connection = database.connect();
                PreparedStatement update =
                        connection.prepareStatement(UPDATE.formatted("?", "?").replace(";\n", ""));
                PreparedStatement reservation = connection.prepareStatement(inserts[0]);
                PreparedStatement outbox = connection.prepareStatement(inserts[1])) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                int sku = ThreadLocalRandom.current().nextInt(skus);
                int which = ThreadLocalRandom.current().nextInt(Assortment.STORES_OF_A_SKU);
                update.setString(1, hot ? HOT_SKU : Assortment.sku(sku));
                update.setString(2, hot ? "L0" : Assortment.store(sku, which));
                update.executeUpdate();
                reservation.executeUpdate();
                outbox.executeUpdate();
                connection.commit();
                count++;
            }
        }
        return count;
    }
}

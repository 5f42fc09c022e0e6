package org.comptoir.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server and one Kafka broker for all tests of this JVM; they stop when it ends. */
abstract class Engines {
    private static final String ROLE = "comptoir";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The superuser's way in, for creating databases only. */
    abstract DataSource administration();

    abstract String jdbcUrl(String database);

    abstract String bootstrapServers();

    /** Begins to start them; returns at once. */
    static void start() {
        Start.BOTH.isDone();
    }

    /** Waits until both answer. */
    static Engines running() {
        try {
            return Start.BOTH.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("PostgreSQL or Kafka for tests did not start", failure.getCause());
        }
    }

    /** Creates an empty database that belongs to an ordinary role, as in production. */
    Database createDatabase(String service) {
        String name = service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " OWNER " + ROLE
                + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        return new Database(jdbcUrl(name), ROLE, ROLE);
    }

    final void createRole() {
        execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + ROLE + "'");
    }

    private void execute(String sql) {
        try (Connection connection = administration().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Started when somebody first asks. */
    private static final class Start {
        static final CompletableFuture<Engines> BOTH = begin();

        private static CompletableFuture<Engines> begin() {
            return CompletableFuture.supplyAsync(
                    () -> Docker.isWanted() ? DockerEngines.started() : EmbeddedEngines.started(),
                    task -> Thread.ofPlatform().daemon().name("test-engines").start(task));
        }
    }
}

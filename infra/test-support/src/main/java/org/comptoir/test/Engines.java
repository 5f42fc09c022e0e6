package org.comptoir.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL server and one Kafka broker for all tests of this JVM; they stop when it ends. */
abstract class Engines {
    private static final String ROLE = "comptoir";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    /** The superuser's way in, for creating databases only. */
    abstract DataSource administration();

    abstract String jdbcUrl(String database);

    abstract String bootstrapServers();

    abstract void stop();

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

    /** Has this context closed before the servers stop, so that it does not wait for servers that are gone. */
    void stopAfter(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
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
                    Start::engines,
                    task -> Thread.ofPlatform().daemon().name("test-engines").start(task));
        }

        private static Engines engines() {
            Engines engines = Docker.isWanted() ? DockerEngines.started() : EmbeddedEngines.started();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                CONTEXTS.forEach(ConfigurableApplicationContext::close);
                                engines.stop();
                            },
                            "test-engines-stop"));
            return engines;
        }
    }
}

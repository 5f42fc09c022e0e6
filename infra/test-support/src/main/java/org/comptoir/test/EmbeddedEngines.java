package org.comptoir.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** PostgreSQL from binaries on the class path, Kafka in this JVM: the same servers, without Docker. */
final class EmbeddedEngines extends Engines {
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafkaKraftBroker kafka;

    private EmbeddedEngines(EmbeddedPostgres postgres, EmbeddedKafkaKraftBroker kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static EmbeddedEngines started() {
        CompletableFuture<EmbeddedPostgres> postgres = CompletableFuture.supplyAsync(EmbeddedEngines::startPostgres);
        EmbeddedKafkaKraftBroker kafka = startKafka();
        EmbeddedEngines engines = new EmbeddedEngines(postgres.join(), kafka);
        engines.createRole();
        return engines;
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedKafkaKraftBroker startKafka() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 3);
        broker.brokerProperties(Map.of(
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0"));
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "test-kafka-stop"));
        return broker;
    }

    @Override
    DataSource administration() {
        return postgres.getPostgresDatabase();
    }

    @Override
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    @Override
    String bootstrapServers() {
        return kafka.getBrokersAsString();
    }
}

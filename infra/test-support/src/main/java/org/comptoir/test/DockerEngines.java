package org.comptoir.test;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers of the images that production uses. */
final class DockerEngines extends Engines {
    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;

    private DockerEngines(PostgreSQLContainer postgres, KafkaContainer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    @SuppressWarnings("resource")
    static DockerEngines started() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "synchronous_commit=off",
                        "-c",
                        "full_page_writes=off",
                        "-c",
                        "max_connections=200");
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1").withEnv("KAFKA_NUM_PARTITIONS", "3");
        Startables.deepStart(postgres, kafka).join();
        DockerEngines engines = new DockerEngines(postgres, kafka);
        engines.createRole();
        return engines;
    }

    @Override
    void stop() {
        // Testcontainers removes its containers itself, also after a kill
    }

    @Override
    DataSource administration() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.getJdbcUrl());
        source.setUser(postgres.getUsername());
        source.setPassword(postgres.getPassword());
        return source;
    }

    @Override
    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres.getHost() + ":"
                + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    @Override
    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}

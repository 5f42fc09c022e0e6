package org.comptoir.defaults.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.defaults.TestPlatform;
import org.comptoir.defaults.TopicReader;
import org.comptoir.defaults.TrialService;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.defaults.trial.StagedParcels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R17, R18, R19, and an outage of the database. */
class DeadLettersIT extends TrialService {
    private static final String DEAD = Topics.WORK + ".trial-service.dlt";
    private static final String TYPE = "org.comptoir.store.fulfilment-staged.v1";

    private final EventJson json = new EventJson();
    private final Map<String, Object> settings = TestPlatform.producer();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private JdbcClient jdbc;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private StagedParcels parcels;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MeterRegistry meters;

    @SuppressWarnings("NullAway.Init")
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void open() {
        settings.put("max.request.size", 8_000_000);
        producer = new KafkaProducer<>(settings);
        configure(Topics.WORK, 4_000_000);
        jdbc.sql("TRUNCATE staged").update();
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void putsPoisonAsideWithItsCauseAndGoesOnWithTheRest() {
        int before = TopicReader.read(DEAD).size();
        for (int event = 0; event < 500; event++) {
            send(null, UUID.randomUUID().toString(), TYPE, payload("shelf"));
            switch (event) {
                case 100 -> send(null, "bad", TYPE, "{\"spot\":");
                case 200 -> send(null, "new", TYPE.replace(".v1", ".v9"), payload("shelf"));
                case 300 -> send(null, "big", TYPE, "[\"" + "x".repeat(2_000_000) + "\"]");
                case 400 -> send(null, null, TYPE, payload("shelf"));
                default -> {}
            }
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(staged()).isEqualTo(500));
        await().untilAsserted(() -> assertThat(TopicReader.read(DEAD)).hasSize(before + 4));
        ConsumerRecord<String, byte[]> dead = TopicReader.read(DEAD).get(before);
        assertThat(header(dead, "kafka_dlt-exception-cause-fqcn")).contains("MalformedEvent");
        assertThat(header(dead, "kafka_dlt-original-topic")).isEqualTo(Topics.WORK);
        assertThat(dead.headers().lastHeader("kafka_dlt-exception-stacktrace")).isNull();
        assertThat(meters.get("comptoir.dead.letters").counter().count()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void appliesAReplayedDeadLetterOnceHoweverOftenItIsReplayed() {
        int before = TopicReader.read(DEAD).size();
        for (int event = 0; event < 2; event++) {
            send(null, UUID.randomUUID().toString(), TYPE, payload("bug"));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TopicReader.read(DEAD).size() == before + 2);
        assertThat(staged()).isZero();
        parcels.fix();
        for (int time = 0; time < 2; time++) {
            TopicReader.read(DEAD).stream().skip(before).forEach(this::replay);
        }
        String last = UUID.randomUUID().toString();
        for (int partition = 0; partition < 3; partition++) {
            send(partition, last, TYPE, payload("last"));
        }
        await().until(() -> staged() == 2 + 3);
        assertThat(jdbc.sql("SELECT max(times) FROM staged")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void replay(ConsumerRecord<String, byte[]> dead) {
        ProducerRecord<String, byte[]> again = new ProducerRecord<>(Topics.WORK, dead.key(), dead.value());
        dead.headers().forEach(header -> again.headers().add(header));
        var _ = producer.send(again);
    }

    @Test
    void stopsOnlyThePartitionWhoseDeadLetterIsRefusedAndSkipsNothing() {
        int before = TopicReader.read(DEAD).size();
        configure(DEAD, 60);
        send(0, "poison", TYPE, "{\"spot\":");
        send(0, "behind", TYPE, payload("shelf"));
        await().until(() -> refused() == 1);
        send(1, "elsewhere", TYPE, payload("shelf"));
        send(2, "elsewhere", TYPE, payload("shelf"));
        await().until(() -> staged() == 2);
        assertThat(refused()).isEqualTo(1);
        configure(DEAD, 8_000_000);
        await().atMost(Duration.ofSeconds(20)).until(() -> staged() == 3);
        assertThat(TopicReader.read(DEAD)).hasSize(before + 1);
        assertThat(refused()).isZero();
    }

    @Test
    void waitsForTheDatabaseInsteadOfGivingUp() throws SQLException {
        int before = TopicReader.read(DEAD).size();
        refuseConnections(true);
        try {
            for (int partition = 0; partition < 3; partition++) {
                send(partition, "patient", TYPE, payload("shelf"));
            }
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> TopicReader.read(DEAD).size() == before);
        } finally {
            refuseConnections(false);
        }
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> staged() == 3);
        assertThat(TopicReader.read(DEAD)).hasSize(before);
    }

    private static void refuseConnections(boolean refuse) throws SQLException {
        String name = DATABASE.replaceFirst(".*/(\\w+).*", "$1");
        try (Connection connection =
                        TestPlatform.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + !refuse);
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        }
    }

    private int staged() {
        return jdbc.sql("SELECT count(*) FROM staged").query(Integer.class).single();
    }

    private double refused() {
        return meters.get("comptoir.dead.letters.refused").gauge().value();
    }

    private String payload(String spot) {
        return json.write(
                new FulfilmentStaged(UUID.randomUUID(), UUID.randomUUID(), "0421", spot, "clerk:anna", Instant.EPOCH));
    }

    private void send(@Nullable Integer partition, @Nullable String key, String type, String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.WORK, partition, key, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UuidV7.next().toString());
        header(record, "ce_source", "/store-pos-service");
        header(record, "ce_type", type);
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_subject", String.valueOf(key));
        header(record, "ce_sequence", "1");
        var _ = producer.send(record);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), StandardCharsets.UTF_8);
    }

    private static void configure(String topic, int maxBytes) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp set = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(maxBytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", TestPlatform.broker().address()))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(set)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}

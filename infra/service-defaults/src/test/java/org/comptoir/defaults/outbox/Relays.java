package org.comptoir.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.defaults.TestPlatform;
import org.comptoir.defaults.TopicReader;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.transaction.support.TransactionTemplate;

/** One service's database with as many relaying instances as a test wants, and a reader of what they send. */
final class Relays implements AutoCloseable {
    static final String TOPIC = "test.counters";
    static final String OTHER_TOPIC = "test.others";
    static final String MISSING_TOPIC = "test.missing";

    @ContractEvent(type = "org.comptoir.test.counted.v1", topic = TOPIC, kind = ContractEvent.Kind.FACT)
    record Counted(String counter, long value, @Nullable String filling) {}

    @ContractEvent(type = "org.comptoir.test.other.v1", topic = OTHER_TOPIC, kind = ContractEvent.Kind.FACT)
    record Other(String counter) {}

    @ContractEvent(type = "org.comptoir.test.missing.v1", topic = MISSING_TOPIC, kind = ContractEvent.Kind.FACT)
    record ToNowhere(String counter) {}

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    private final String url;
    private final EventJson json = new EventJson();
    private final DefaultKafkaProducerFactory<Object, Object> producers =
            new DefaultKafkaProducerFactory<>(TestPlatform.producer());
    private final List<OutboxRelay> running = Collections.synchronizedList(new ArrayList<>());

    Relays() {
        createTopics();
        url = TestPlatform.newMigratedDatabase();
        DriverManagerDataSource database = new DriverManagerDataSource(url, "postgres", "postgres");
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        jdbc.sql("CREATE TABLE counter (id text PRIMARY KEY, value bigint NOT NULL)")
                .update();
    }

    private static void createTopics() {
        Map<String, Object> address =
                Map.of("bootstrap.servers", TestPlatform.broker().address());
        try (Admin admin = Admin.create(address)) {
            for (String topic : List.of(TOPIC, OTHER_TOPIC)) {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .exceptionally(Relays::unlessItExists)
                        .join();
            }
        }
    }

    private static @Nullable Void unlessItExists(Throwable failure) {
        if (failure.getCause() instanceof TopicExistsException || failure instanceof TopicExistsException) {
            return null;
        }
        throw new IllegalStateException(failure);
    }

    /** An instance of the service: its outbox and its relay share a wake-up, as in production. */
    Instance instance() {
        WakeUp wakeUp = new WakeUp();
        KafkaTemplate<Object, Object> kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(new ProducerListener<>() {});
        OutboxRelay relay = new OutboxRelay(
                new ConnectionSource(new Details(url), "trial-service"),
                new BatchSender(kafka, "/trial-service"),
                wakeUp,
                () -> true,
                new OutboxDefaults(100, Duration.ofMillis(10)));
        running.add(relay);
        return new Instance(new Outbox(jdbc, json, wakeUp::appended), relay);
    }

    /** Adds one to a counter and tells it, as every use case does: lock the row, change it, append. */
    void count(Outbox outbox, String counter, @Nullable String filling) {
        transaction.executeWithoutResult(_ -> outbox.append(counter, next(counter), new Counted(counter, 0, filling)));
    }

    /** Locks the counter's row until the end of the transaction. */
    long next(String counter) {
        return jdbc.sql("INSERT INTO counter AS c VALUES (:id, 1) "
                        + "ON CONFLICT (id) DO UPDATE SET value = c.value + 1 RETURNING value")
                .param("id", counter)
                .query(Long.class)
                .single();
    }

    long waiting() {
        return jdbc.sql("SELECT count(*) FROM outbox").query(Long.class).single();
    }

    /** How many events were ever appended. */
    long appended() {
        return jdbc.sql("SELECT last_value FROM outbox_id_seq")
                .query(Long.class)
                .single();
    }

    /** What stands on the test topics now, for aggregates that begin so. */
    List<ConsumerRecord<String, byte[]>> told(String prefix) {
        return TopicReader.read(TOPIC, OTHER_TOPIC).stream()
                .filter(record -> record.key().startsWith(prefix))
                .toList();
    }

    static long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, "ce_sequence"));
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    void drained() {
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
    }

    /** Every event at least once; the first time that each is seen, all its predecessors were seen. */
    static void assertOrdered(List<ConsumerRecord<String, byte[]>> told, long events) {
        Map<String, List<Long>> byAggregate = told.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(Relays::sequence, Collectors.toList())));
        long distinct = 0;
        for (List<Long> sequences : byAggregate.values()) {
            List<Long> first = sequences.stream().distinct().toList();
            distinct += first.size();
            assertThat(first).isSorted();
            assertThat(first.getFirst()).isEqualTo(1);
            assertThat(first.getLast()).isEqualTo(first.size());
        }
        assertThat(distinct).isEqualTo(events);
    }

    /** Ends every database session of the relays, as a restart of PostgreSQL does. */
    void killSessions() {
        jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        + "WHERE application_name LIKE '%outbox%' AND datname = current_database()")
                .query(Boolean.class)
                .list();
    }

    @Override
    public void close() {
        running.forEach(OutboxRelay::stop);
        producers.destroy();
    }

    record Instance(Outbox outbox, OutboxRelay relay) {
        Instance start() {
            relay.start();
            return this;
        }
    }

    private record Details(String url) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}

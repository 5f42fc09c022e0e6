package org.comptoir.defaults.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.defaults.inbox.Subscription.on;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.defaults.TestPlatform;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** R13 and R14: each event one to five times, in any order. */
class InboxIT {
    private static final String URL = TestPlatform.newMigratedDatabase();
    private static final SingleConnectionDataSource DATABASE =
            new SingleConnectionDataSource(URL, "postgres", "postgres", true);

    @ContractEvent(type = "org.comptoir.test.earned.v1", topic = "t", kind = ContractEvent.Kind.FACT)
    record Earned(String account, int points) {}

    @ContractEvent(type = "org.comptoir.test.moved.v1", topic = "t", kind = ContractEvent.Kind.STATE)
    record Moved(String account, String place) {}

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final Inbox inbox = new Inbox(
            jdbc,
            new TransactionTemplate(new JdbcTransactionManager(DATABASE)),
            new EventJson(),
            "trial-service",
            new ReplayedTopics(Set.of()));
    private final Random random = new Random(20261121);

    @BeforeEach
    void empty() {
        jdbc.sql("DROP TABLE IF EXISTS account").update();
        jdbc.sql("CREATE TABLE account (id text PRIMARY KEY, points int NOT NULL DEFAULT 0, place text)")
                .update();
        jdbc.sql("INSERT INTO account (id) SELECT 'a' || n FROM generate_series(0, 9) n")
                .update();
        jdbc.sql("TRUNCATE inbox, inbox_newest").update();
    }

    @Test
    void appliesEachFactOnceAndKeepsTheNewestStateWhateverComesHowOften() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int event = 1; event <= 300; event++) {
            String account = "a" + event % 10;
            repeat(records, fact(account, event));
            repeat(records, state(account, event));
        }
        Collections.shuffle(records, random);
        records.forEach(this::receive);
        assertThat(points()).isEqualTo(300 * 301 / 2);
        assertThat(misplaced()).isZero();
        // The wrong way, without an inbox, adds up every repeat and ends at any place.
        empty();
        records.forEach(record -> apply(record, this::earn, this::move));
        assertThat(points()).isGreaterThan(300 * 301 / 2);
        assertThat(misplaced()).isPositive();
    }

    private void repeat(List<ConsumerRecord<String, byte[]>> records, ConsumerRecord<String, byte[]> record) {
        for (int time = random.nextInt(1, 6); time > 0; time--) {
            records.add(record);
        }
    }

    @Test
    void appliesAFactOnceThoughItArrivesTwiceAtTheSameTime() throws Exception {
        ConsumerRecord<String, byte[]> record = fact("a1", 5);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Runnable> both = List.of(() -> parallel(record), () -> parallel(record));
            for (var done : both.stream().map(two::submit).toList()) {
                done.get();
            }
        }
        assertThat(points()).isEqualTo(5);
    }

    private void parallel(ConsumerRecord<String, byte[]> record) {
        SingleConnectionDataSource own = new SingleConnectionDataSource(URL, "postgres", "postgres", true);
        JdbcClient client = JdbcClient.create(own);
        new Inbox(
                        client,
                        new TransactionTemplate(new JdbcTransactionManager(own)),
                        new EventJson(),
                        "trial-service",
                        new ReplayedTopics(Set.of()))
                .receive(record, on(Earned.class, earned -> add(client, earned)));
        own.destroy();
    }

    @Test
    void forgetsTheEventWhenTheHandlerFails() {
        ConsumerRecord<String, byte[]> record = fact("a1", 5);
        Consumer<Earned> failing = _ -> {
            throw new IllegalStateException("not today");
        };
        assertThatThrownBy(() -> inbox.receive(record, on(Earned.class, failing)))
                .hasMessage("not today");
        receive(record);
        assertThat(points()).isEqualTo(5);
    }

    @Test
    void takesTheNewestStateOnceMoreWhereItsTopicIsReplayed() {
        Inbox replaying = new Inbox(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(DATABASE)),
                new EventJson(),
                "trial-service",
                new ReplayedTopics(Set.of("t")));
        List<ConsumerRecord<String, byte[]>> told =
                List.of(state("a1", 7), fact("a1", 5), state("a1", 8), state("a1", 8), state("a1", 7));
        told.forEach(this::receive);
        jdbc.sql("UPDATE account SET place = NULL").update();
        told.forEach(this::receive);
        assertThat(place("a1")).isEmpty();
        told.forEach(record -> replaying.receive(record, on(Earned.class, this::earn), on(Moved.class, this::move)));
        assertThat(place("a1")).contains("8");
        assertThat(points()).isEqualTo(5);
    }

    private Optional<String> place(String account) {
        return jdbc.sql("SELECT place FROM account WHERE id = ? AND place IS NOT NULL")
                .param(account)
                .query(String.class)
                .optional();
    }

    @Test
    void ignoresOtherTypesAndRefusesOtherVersionsAndBrokenRecords() {
        receive(record("a1", "org.comptoir.test.unknown.v1", 1, "{}"));
        assertMalformed(record("a1", "org.comptoir.test.earned.v2", 1, "{}"));
        assertMalformed(record("a1", "org.comptoir.test.earned.v1", 1, "{\"account\":"));
        assertMalformed(record("a1", "org.comptoir.test.earned.v1", 1, "null"));
        assertMalformed(record("a1", "org.comptoir.test.earned.v1", 1, "{\"account\":\"a1\",\"points\":\"many\"}"));
        assertMalformed(record(null, "org.comptoir.test.earned.v1", 1, "{}"));
        assertMalformed(new ConsumerRecord<>("t", 0, 0, "a1", new byte[0]));
        assertThat(jdbc.sql("SELECT count(*) FROM inbox").query(Long.class).single())
                .isZero();
    }

    @Test
    void readsNewerContractsByIgnoringWhatItDoesNotKnow() {
        receive(record("a1", "org.comptoir.test.earned.v1", 1, "{\"account\":\"a1\",\"points\":3,\"new\":true}"));
        assertThat(points()).isEqualTo(3);
    }

    @Test
    void forgetsOnlyWhatIsOld() {
        receive(fact("a1", 5));
        receive(fact("a1", 6));
        jdbc.sql("UPDATE inbox SET received_at = received_at - interval '15 days' "
                        + "WHERE event_id = (SELECT event_id FROM inbox LIMIT 1)")
                .update();
        InboxCleanUp cleanUp = new InboxCleanUp(jdbc, new InboxDefaults(Duration.ofDays(14), Duration.ofHours(1)));
        assertThat(cleanUp.cleanUp()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM inbox").query(Long.class).single())
                .isEqualTo(1);
    }

    private void assertMalformed(ConsumerRecord<String, byte[]> record) {
        assertThatThrownBy(() -> receive(record)).isInstanceOf(MalformedEvent.class);
    }

    private void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(Earned.class, this::earn), on(Moved.class, (event, _) -> move(event)));
    }

    private void apply(ConsumerRecord<String, byte[]> record, Consumer<Earned> earn, Consumer<Moved> move) {
        EventJson json = new EventJson();
        if (new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8).contains("earned")) {
            earn.accept(json.read(record.value(), Earned.class));
        } else {
            move.accept(json.read(record.value(), Moved.class));
        }
    }

    private void earn(Earned event) {
        add(jdbc, event);
    }

    private static void add(JdbcClient client, Earned event) {
        client.sql("UPDATE account SET points = points + ? WHERE id = ?")
                .param(event.points())
                .param(event.account())
                .update();
    }

    private void move(Moved event) {
        jdbc.sql("UPDATE account SET place = ? WHERE id = ?")
                .param(event.place())
                .param(event.account())
                .update();
    }

    private int points() {
        return jdbc.sql("SELECT sum(points) FROM account").query(Integer.class).single();
    }

    /** Accounts that do not stand where their newest state says. */
    private int misplaced() {
        return jdbc.sql("SELECT count(*) FROM account WHERE place::int <= 290")
                .query(Integer.class)
                .single();
    }

    private static ConsumerRecord<String, byte[]> fact(String account, int points) {
        return record(
                account,
                "org.comptoir.test.earned.v1",
                points,
                "{\"account\":\"" + account + "\",\"points\":" + points + "}");
    }

    private static ConsumerRecord<String, byte[]> state(String account, int sequence) {
        return record(
                account,
                "org.comptoir.test.moved.v1",
                sequence,
                "{\"account\":\"" + account + "\",\"place\":\"" + sequence + "\"}");
    }

    private static ConsumerRecord<String, byte[]> record(
            @Nullable String key, String type, long sequence, String payload) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("t", 0, 0, key, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UuidV7.next().toString());
        header(record, "ce_source", "/other-service");
        header(record, "ce_type", type);
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_subject", String.valueOf(key));
        header(record, "ce_sequence", Long.toString(sequence));
        return record;
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

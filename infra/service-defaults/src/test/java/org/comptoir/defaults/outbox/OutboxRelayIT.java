package org.comptoir.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.defaults.TestPlatform;
import org.comptoir.defaults.outbox.Relays.Counted;
import org.comptoir.defaults.outbox.Relays.Instance;
import org.comptoir.defaults.outbox.Relays.Other;
import org.comptoir.defaults.outbox.Relays.ToNowhere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R11, R15, R16 of docs/reliability, small. */
class OutboxRelayIT {
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Relays relays = new Relays();
    private final String run = "run" + RUNS.incrementAndGet() + "-";

    @AfterEach
    void stop() {
        relays.close();
    }

    @Test
    void tellsAnEventAsACloudEvent() {
        Instance one = relays.instance().start();
        relays.count(one.outbox(), run + "a", null);
        relays.drained();
        ConsumerRecord<String, byte[]> told = relays.told(run).getFirst();
        assertThat(told.key()).isEqualTo(run + "a");
        assertThat(told.value()).asString().isEqualTo("{\"counter\":\"" + run + "a\",\"value\":0}");
        assertThat(Arrays.stream(told.headers().toArray())
                        .filter(header -> !header.key().equals("traceparent"))
                        .map(header -> header.key())
                        .toList())
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_time",
                        "ce_subject",
                        "ce_sequence",
                        "content-type");
        assertThat(Relays.header(told, "ce_source")).isEqualTo("/trial-service");
    }

    @Test
    void tellsNothingOfWhatWasRolledBackAndNothingWithoutATransaction() {
        Instance one = relays.instance().start();
        relays.transaction.executeWithoutResult(status -> {
            one.outbox().append(run + "a", 1, new Counted(run + "a", 1, null));
            status.setRollbackOnly();
        });
        assertThatIllegalStateException().isThrownBy(() -> one.outbox().append(run, 1, new Counted(run, 1, null)));
        relays.count(one.outbox(), run + "b", null);
        relays.drained();
        assertThat(relays.told(run)).extracting(ConsumerRecord::key).containsExactly(run + "b");
    }

    @Test
    void keepsTheOrderOfEachAggregateWhileRelaysComeGoAndLoseTheirConnection() throws Exception {
        List<Instance> instances = new ArrayList<>(
                List.of(relays.instance().start(), relays.instance().start()));
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                Outbox outbox = instances.get(writer % 2).outbox();
                work.add(writers.submit(() -> write(outbox, 300)));
            }
            await().until(() -> relays.appended() > 400);
            relays.killSessions();
            instances.add(relays.instance().start());
            await().until(() -> instances.getLast().relay().shards().size() > 3);
            instances.getFirst().relay().stop();
            for (Future<?> part : work) {
                part.get();
            }
        }
        relays.drained();
        Relays.assertOrdered(relays.told(run), 2400);
    }

    private void write(Outbox outbox, int times) {
        for (int time = 0; time < times; time++) {
            relays.count(outbox, run + ThreadLocalRandom.current().nextInt(40), null);
        }
    }

    @Test
    void findsARowThatCommitsLate() throws Exception {
        Instance one = relays.instance().start();
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch appended = new CountDownLatch(1);
        try (ExecutorService slow = Executors.newSingleThreadExecutor()) {
            Future<?> late = slow.submit(() -> relays.transaction.executeWithoutResult(_ -> {
                one.outbox().append(run + "late", relays.next(run + "late"), new Counted(run + "late", 1, null));
                appended.countDown();
                awaitUninterruptibly(hold);
            }));
            appended.await();
            relays.count(one.outbox(), run + "quick", null);
            relays.drained();
            long watermark = relays.jdbc
                    .sql("SELECT last_value FROM outbox_id_seq")
                    .query(Long.class)
                    .single();
            hold.countDown();
            late.get();
            relays.drained();
            assertThat(relays.told(run))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder(run + "quick", run + "late");
            // The wrong way, reading on from the highest id seen, would never have come back for it.
            assertThat(watermark).isEqualTo(2);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void parksTheAggregateOfAnEventThatCanNeverBeSentAndNoOther() {
        Instance one = relays.instance();
        relays.count(one.outbox(), run + "good", null);
        relays.count(one.outbox(), run + "huge", "x".repeat(2_000_000));
        relays.count(one.outbox(), run + "huge", null);
        relays.count(one.outbox(), run + "good", null);
        one.start();
        await().untilAsserted(() -> assertThat(relays.told(run)).hasSize(2));
        assertThat(relays.waiting()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(one.relay().backlog().parked()).isEqualTo(1));
        relays.count(one.outbox(), run + "good", null);
        await().untilAsserted(() -> assertThat(relays.told(run))
                .hasSize(3)
                .allMatch(record -> record.key().endsWith("good")));
        relays.jdbc
                .sql("UPDATE outbox SET payload = '{}', next_attempt_at = NULL WHERE next_attempt_at IS NOT NULL")
                .update();
        relays.drained();
        assertThat(relays.told(run + "huge")).extracting(Relays::sequence).containsExactly(1L, 2L);
    }

    @Test
    void isNotHeldUpByATopicThatDoesNotAnswer() {
        Instance one = relays.instance();
        for (int event = 0; event < 150; event++) {
            String counter = run + "lost" + event;
            relays.transaction.executeWithoutResult(_ -> one.outbox().append(counter, 1, new ToNowhere(counter)));
        }
        relays.transaction.executeWithoutResult(_ -> one.outbox().append(run + "x", 1, new Other(run + "x")));
        one.start();
        await().untilAsserted(() -> assertThat(relays.told(run)).hasSize(1));
        assertThat(relays.waiting()).isEqualTo(150);
    }

    @Test
    void goesOnWhenTheBrokerComesBack() {
        Instance one = relays.instance().start();
        relays.count(one.outbox(), run + 0, null);
        relays.drained();
        TestPlatform.broker().stop();
        write(one.outbox(), 100);
        await().until(() -> relays.jdbc
                        .sql("SELECT count(*) FROM outbox WHERE attempts > 0")
                        .query(Long.class)
                        .single()
                > 0);
        TestPlatform.broker().start();
        relays.drained();
        Relays.assertOrdered(relays.told(run), 101);
    }
}

package org.comptoir.defaults.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings outbox rows to Kafka: oldest first, one event of an aggregate at a time, deleted once acknowledged. Comes
 * back by itself when PostgreSQL or the broker was away. It never keeps a watermark: a row that commits late is simply
 * found then.
 */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration BALANCE_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRIABLE = Duration.ofSeconds(5);
    private static final Duration LONGEST_HOPELESS = Duration.ofMinutes(5);
    private static final int SILENCES_BEFORE_PARKING = 3;

    private final ConnectionSource source;
    private final BatchSender sender;
    private final WakeUp wakeUp;
    private final BooleanSupplier topicsExist;
    private final int batchSize;
    private final long pace;
    private final SilentTopics silent = new SilentTopics();
    private volatile RelaySession.Backlog backlog = RelaySession.Backlog.NONE;
    private volatile boolean running;
    private volatile Set<Integer> shards = Set.of();
    private boolean lossTold;
    private @Nullable Thread relay;
    private @Nullable Thread listener;

    OutboxRelay(
            ConnectionSource source,
            BatchSender sender,
            WakeUp wakeUp,
            BooleanSupplier topicsExist,
            OutboxDefaults defaults) {
        this.source = source;
        this.sender = sender;
        this.wakeUp = wakeUp;
        this.topicsExist = topicsExist;
        this.batchSize = defaults.batchSize();
        this.pace = defaults.pace().toNanos();
    }

    RelaySession.Backlog backlog() {
        return backlog;
    }

    Set<Integer> shards() {
        return shards;
    }

    @Override
    public void start() {
        running = true;
        relay = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        listener = Thread.ofPlatform().daemon().name("outbox-listener").start(new OutboxListener(source, wakeUp));
    }

    private void run() {
        while (running) {
            try (RelaySession session = RelaySession.open(source)) {
                relay(session);
            } catch (SQLException lost) {
                tellLoss(lost);
                pause();
            } catch (RuntimeException unforeseen) {
                // A relay that dies tells nothing any more: whatever it is, log it and start afresh.
                LOG.error("The outbox relay stumbled and starts afresh", unforeseen);
                pause();
            } catch (InterruptedException stopped) {
                return;
            } finally {
                shards = Set.of();
            }
        }
    }

    /** Once per outage: the log is not the place to count seconds. */
    private void tellLoss(SQLException lost) {
        if (!lossTold) {
            LOG.warn("The outbox relay lost its connection and goes on trying: {}", lost.getMessage());
            lossTold = true;
        }
    }

    private void relay(RelaySession session) throws SQLException, InterruptedException {
        if (lossTold) {
            LOG.info("The outbox relay is connected again");
            lossTold = false;
        }
        ShardClaims claims = new ShardClaims();
        long balanceAt = System.nanoTime();
        while (running) {
            if (System.nanoTime() - balanceAt >= 0) {
                claims.balance(session);
                shards = Set.copyOf(claims.owned());
                backlog = session.backlog();
                balanceAt = System.nanoTime() + BALANCE_EVERY.toNanos();
            }
            if (wakeUp.takeAppended() && claims.members() > 1) {
                session.wakeOthers();
            }
            long next = System.nanoTime() + pace;
            int relayed = topicsExist.getAsBoolean() ? relayBatch(session, claims.owned()) : 0;
            if (relayed < batchSize) {
                wakeUp.await(IDLE);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
            }
        }
    }

    /** One batch; returns how many rows it looked at. */
    private int relayBatch(RelaySession session, Set<Integer> owned) throws SQLException, InterruptedException {
        List<OutboxRow> batch = session.fetch(owned, silent.current(), batchSize);
        if (batch.isEmpty()) {
            return 0;
        }
        BatchSender.Outcome outcome = sender.send(batch);
        if (!outcome.sent().isEmpty()) {
            session.delete(outcome.sent());
            outcome.sent().forEach(row -> silent.answered(row.topic()));
        }
        keepBack(session, outcome);
        return batch.size();
    }

    private void keepBack(RelaySession session, BatchSender.Outcome outcome) throws SQLException {
        Map<String, Integer> silences = outcome.failed().keySet().stream()
                .filter(row -> outcome.isRetriable(row) && !outcome.anySentOf(row.topic()))
                .map(OutboxRow::topic)
                .distinct()
                .collect(Collectors.toMap(topic -> topic, silent::pause));
        for (Map.Entry<OutboxRow, Throwable> failure : outcome.failed().entrySet()) {
            OutboxRow row = failure.getKey();
            boolean hopeless = !outcome.isRetriable(row);
            if (hopeless || silences.getOrDefault(row.topic(), SILENCES_BEFORE_PARKING) >= SILENCES_BEFORE_PARKING) {
                park(session, row, failure.getValue(), hopeless);
            }
        }
        silences.forEach((topic, times) -> LOG.warn("Topic {} takes no events, {} times in a row", topic, times));
    }

    private static void park(RelaySession session, OutboxRow row, Throwable failure, boolean hopeless)
            throws SQLException {
        session.park(row, failure.toString(), hopeless ? LONGEST_HOPELESS : LONGEST_RETRIABLE);
        if (hopeless) {
            LOG.error(
                    "Outbox row {} ({} of {}) cannot be sent and parks its aggregate: {}",
                    row.id(),
                    row.type(),
                    row.aggregateId(),
                    failure.getClass().getSimpleName());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(IDLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the batch in flight land, so that a planned stop repeats nothing. */
    @Override
    public void stop() {
        running = false;
        wakeUp.told();
        Thread listening = listener;
        Thread relaying = relay;
        if (listening != null) {
            listening.interrupt();
        }
        if (relaying == null) {
            return;
        }
        try {
            relaying.join(Duration.ofSeconds(15));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        relaying.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before requests and listeners, and stops after them. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 5_000;
    }
}

package org.comptoir.defaults.inbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Forgets facts that no topic can bring back any more, by the database's clock, in small bites. */
final class InboxCleanUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxCleanUp.class);
    private static final int BITE = 5_000;
    private static final String FORGET = """
            DELETE FROM inbox WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM inbox WHERE received_at < clock_timestamp() - make_interval(secs => :seconds) LIMIT :bite))
            """;

    private final JdbcClient jdbc;
    private final InboxDefaults defaults;
    private volatile ScheduledExecutorService timer = idle();
    private volatile boolean running;

    InboxCleanUp(JdbcClient jdbc, InboxDefaults defaults) {
        this.jdbc = jdbc;
        this.defaults = defaults;
    }

    private static ScheduledExecutorService idle() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("inbox-clean-up").factory());
    }

    /** Removes what is too old; returns how many rows went. */
    int cleanUp() {
        int removed = 0;
        int bite;
        do {
            bite = forget(defaults.keep());
            removed += bite;
        } while (bite == BITE && !Thread.currentThread().isInterrupted());
        return removed;
    }

    private int forget(Duration keep) {
        return jdbc.sql(FORGET)
                .param("seconds", (double) keep.toSeconds())
                .param("bite", BITE)
                .update();
    }

    private void run() {
        try {
            int removed = cleanUp();
            LOG.debug("Forgot {} inbox rows", removed);
        } catch (DataAccessException | TransactionException later) {
            LOG.warn("Inbox clean-up waits for its next turn: {}", later.toString());
        }
    }

    @Override
    public void start() {
        timer = idle();
        long every = defaults.cleanUpEvery().toMillis();
        var _ = timer.scheduleWithFixedDelay(this::run, every, every, TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

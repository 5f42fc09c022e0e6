package org.comptoir.inventory.location;

import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A look at the database that is taken again and again. It never runs twice at once, so that looks do not pile up behind a slow database;
 * while the database is away it says so once.
 */
public final class Poll {
    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);

    private final ReentrantLock running = new ReentrantLock();
    private final String what;
    private final Runnable look;
    private boolean away;

    /**
     * Takes looks.
     *
     * @param what is looked for, for the log
     */
    public Poll(String what, Runnable look) {
        this.what = what;
        this.look = look;
    }

    /** Looks, unless somebody does already. */
    public void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            look.run();
            away = false;
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            if (!away) {
                LOG.warn("No news about {} while the database is away: {}", what, failure.toString());
            }
            away = true;
        } finally {
            running.unlock();
        }
    }
}

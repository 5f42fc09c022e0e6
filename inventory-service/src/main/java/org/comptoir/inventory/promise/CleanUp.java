package org.comptoir.inventory.promise;

import java.time.Duration;
import org.comptoir.defaults.problem.Outages;
import org.comptoir.inventory.sourcing.DispatchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets promises that nobody will ask for any more, tries to accept one that came to nothing, and the work of days that are over. */
@Component
class CleanUp {
    private static final Logger LOG = LoggerFactory.getLogger(CleanUp.class);
    private static final int CHUNK = 1000;
    /** Nobody waits so long for units: longer than the patience of holds and of a caller. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

    private final Promises promises;
    private final UnfinishedAcceptances unfinished;
    private final DispatchService dispatch;
    private final PromiseSettings settings;

    CleanUp(Promises promises, UnfinishedAcceptances unfinished, DispatchService dispatch, PromiseSettings settings) {
        this.promises = promises;
        this.unfinished = unfinished;
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${comptoir.inventory.promises.clean-up-every:10m}")
    void forget() {
        patiently(() -> {
            int forgotten;
            do {
                forgotten = Math.max(promises.forget(settings.keep(), CHUNK), dispatch.forgetPastDays(CHUNK));
            } while (forgotten >= CHUNK);
        });
    }

    /** One by one, each in a transaction of its own; safe on several instances at once. */
    @Scheduled(fixedDelayString = "${comptoir.inventory.promises.sweep-every:30s}")
    void sweep() {
        patiently(() -> {
            boolean found;
            do {
                found = unfinished.sweep(LEFT_BEHIND);
            } while (found);
        });
    }

    private static void patiently(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Old promises wait for the database: {}", failure.toString());
        }
    }
}

package org.comptoir.inventory.promise;

import org.comptoir.defaults.problem.Outages;
import org.comptoir.inventory.sourcing.DispatchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets promises that nobody will ask for any more, and the work of days that are over, in small steps. */
@Component
class CleanUp {
    private static final Logger LOG = LoggerFactory.getLogger(CleanUp.class);
    private static final int CHUNK = 1000;

    private final Promises promises;
    private final DispatchService dispatch;
    private final PromiseSettings settings;

    CleanUp(Promises promises, DispatchService dispatch, PromiseSettings settings) {
        this.promises = promises;
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${comptoir.inventory.promises.clean-up-every:10m}")
    void forget() {
        try {
            int forgotten;
            do {
                forgotten = Math.max(promises.forget(settings.keep(), CHUNK), dispatch.forgetPastDays(CHUNK));
            } while (forgotten >= CHUNK);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Old promises wait for the database: {}", failure.toString());
        }
    }
}

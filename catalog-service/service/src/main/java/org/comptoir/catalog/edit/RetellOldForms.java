package org.comptoir.catalog.edit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells what an older release told less of, so that copies are whole after an upgrade without anybody's edit. A chunk
 * of each kind at a time, with a pause: other jobs and the consumers keep up. Asking costs nothing once all is told.
 */
@Component
class RetellOldForms {

    private static final Logger LOG = LoggerFactory.getLogger(RetellOldForms.class);
    private static final int CHUNK = 1000;

    private final List<Retellable> kinds;
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    RetellOldForms(List<Retellable> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Scheduled(fixedDelayString = "${comptoir.catalog.retell-every:2s}")
    void retell() {
        kinds.forEach(this::retell);
    }

    /** What cannot be told does not keep the others from being told. */
    private void retell(Retellable kind) {
        try {
            var count = kind.retell(CHUNK);
            if (count > 0) {
                var sum = told.merge(kind.what(), (long) count, Long::sum);
                LOG.info(
                        "Told {} {} that nobody knew in their present form, {} since the start",
                        count,
                        kind.what(),
                        sum);
            }
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                LOG.warn("Telling {} again waits for the database: {}", kind.what(), failure.toString());
            } else {
                LOG.error("Telling {} again stumbled and is tried again", kind.what(), failure);
            }
        }
    }
}

package org.comptoir.catalog.search;

import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes missing documents after a start, and puts small things right now and then. Any number of instances may. */
@Component
class SearchUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUpkeep.class);
    private static final int BATCH = 500;

    private final DocumentService documents;
    private boolean renewed;

    SearchUpkeep(DocumentService documents) {
        this.documents = documents;
    }

    @Scheduled(
            initialDelayString = "${comptoir.search.tidy-after:1s}",
            fixedDelayString = "${comptoir.search.tidy-every:5m}")
    void tidy() {
        try {
            if (!renewed) {
                renew();
                renewed = true;
            }
            documents.tidyStock();
            documents.countWords();
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Search waits for the database to be tidied up: {}", failure.toString());
        }
    }

    private void renew() {
        var last = documents.renew("", BATCH);
        if (last != null) {
            LOG.info("Writing the search documents of products that have none of this release");
        }
        while (last != null) {
            last = documents.renew(last, BATCH);
        }
    }
}

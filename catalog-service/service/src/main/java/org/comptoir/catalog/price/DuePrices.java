package org.comptoir.catalog.price;

import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells prices that began or ended by the clock. Quotes do not wait for it; it is for those who keep copies. Any number
 * of instances may run it: each takes other prices.
 */
@Component
class DuePrices {

    private static final Logger LOG = LoggerFactory.getLogger(DuePrices.class);
    private static final int BATCH = 500;

    private final PriceService prices;

    DuePrices(PriceService prices) {
        this.prices = prices;
    }

    @Scheduled(fixedDelayString = "${comptoir.prices.tell-every:10s}")
    void tell() {
        try {
            int told;
            do {
                told = prices.followTime(BATCH);
            } while (told > 0);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Prices that began or ended wait for the database: {}", failure.toString());
        }
    }
}

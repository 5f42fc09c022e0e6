package org.comptoir.catalog.coupon;

import org.comptoir.defaults.problem.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back the uses that nobody committed to in time: every second, in small transactions. */
@Component
class ExpiredRedemptions {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredRedemptions.class);
    private static final int BATCH = 200;

    private final RedemptionService redemptions;

    ExpiredRedemptions(RedemptionService redemptions) {
        this.redemptions = redemptions;
    }

    @Scheduled(fixedDelayString = "${comptoir.coupons.expire-every:1s}")
    void expire() {
        try {
            int expired;
            do {
                expired = redemptions.expire(BATCH);
            } while (expired == BATCH);
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn("Expired coupon holds wait for the database: {}", failure.toString());
        }
    }
}

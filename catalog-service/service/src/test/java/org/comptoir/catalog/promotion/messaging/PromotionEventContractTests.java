package org.comptoir.catalog.promotion.messaging;

import java.time.Instant;
import java.util.Set;
import org.comptoir.catalog.promotion.PromotionFixture;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class PromotionEventContractTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Test
    void aPromotionWithEveryFieldFitsTheSchema() {
        Contracts.assertValid(
                PromotionEvents.contract(new PromotionState(PromotionFixture.full(), PromotionStatus.PAUSED, 7, NOW)));
    }

    @Test
    void aPlainPromotionFitsTheSchema() {
        Contracts.assertValid(PromotionEvents.contract(
                new PromotionState(PromotionFixture.daily(Set.of(), null, null), PromotionStatus.ACTIVE, 1, NOW)));
    }
}

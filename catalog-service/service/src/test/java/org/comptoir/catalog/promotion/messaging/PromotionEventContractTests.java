package org.comptoir.catalog.promotion.messaging;

import static org.assertj.core.api.Assertions.assertThat;

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
        var paused = NOW.minusSeconds(60);

        var event = PromotionEvents.contract(
                new PromotionState(PromotionFixture.full(), PromotionStatus.PAUSED, 7, NOW, paused));

        Contracts.assertValid(event);
        assertThat(event.stoppedAt()).isEqualTo(paused);
    }

    @Test
    void aPlainPromotionFitsTheSchema() {
        Contracts.assertValid(PromotionEvents.contract(new PromotionState(
                PromotionFixture.daily(Set.of(), null, null), PromotionStatus.ACTIVE, 1, NOW, null)));
    }
}

package org.comptoir.catalog.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedemptionTests {

    private static final Instant DEADLINE = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aHoldIsCommittedBeforeItsDeadlineOnly() {
        var held = redemption(RedemptionStatus.HELD);

        assertThat(held.commit(DEADLINE.minusMillis(1)).status()).isEqualTo(RedemptionStatus.COMMITTED);
        assertThatThrownBy(() -> held.commit(DEADLINE))
                .isInstanceOfSatisfying(
                        RedemptionClosed.class,
                        closed -> assertThat(closed.status()).isEqualTo(RedemptionStatus.EXPIRED));
    }

    @Test
    void whatIsCommittedStaysSoAndCanStillBeGivenBack() {
        var committed = redemption(RedemptionStatus.COMMITTED);

        assertThat(committed.commit(DEADLINE.plusSeconds(1))).isSameAs(committed);
        assertThat(committed.release().status()).isEqualTo(RedemptionStatus.RELEASED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED", "EXPIRED"})
    void whatWasGivenBackIsNeverUsed(RedemptionStatus status) {
        var closed = redemption(status);

        assertThat(closed.release()).isSameAs(closed);
        assertThatThrownBy(() -> closed.commit(DEADLINE.minusSeconds(1))).isInstanceOf(RedemptionClosed.class);
    }

    private static Redemption redemption(RedemptionStatus status) {
        return new Redemption(
                UUID.randomUUID(), new CouponCode("NOEL2026"), "NOEL", "order-1", null, status, DEADLINE, "print");
    }
}

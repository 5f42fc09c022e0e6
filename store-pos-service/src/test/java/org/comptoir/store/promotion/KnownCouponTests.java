package org.comptoir.store.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.store.promotion.KnownCoupon.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownCouponTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void opensItsPromotionUntilItsTimeIsOver() {
        assertThat(standing("OPEN", null)).isEqualTo(Standing.OPEN);
        assertThat(standing("OPEN", NOW.plusNanos(1))).isEqualTo(Standing.OPEN);
        assertThat(standing("OPEN", NOW)).isEqualTo(Standing.EXPIRED);
        assertThat(standing("ENDED", null)).isEqualTo(Standing.EXPIRED);
        assertThat(standing("FROZEN_BY_A_LATER_RELEASE", null)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void isOverRatherThanUsedUp() {
        assertThat(standing("USED_UP", null)).isEqualTo(Standing.USED_UP);
        assertThat(standing("USED_UP", NOW)).isEqualTo(Standing.EXPIRED);
        assertThat(coupon("USED_UP", null).standingAt(NOW, true)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void isFoundHoweverItsCodeIsWritten() {
        assertThat(CodeHash.of(" noel-2026 abc "))
                .isEqualTo(CodeHash.of("NOEL2026ABC"))
                .hasSize(64);
        assertThat(CodeHash.of("TEST")).isEqualTo("94ee059335e587e501cc4bf90613e0814f00a7b08bc7c648fd865a2af6a22cc2");
    }

    private static Standing standing(String status, @Nullable Instant until) {
        return coupon(status, until).standingAt(NOW, false);
    }

    private static KnownCoupon coupon(String status, @Nullable Instant until) {
        return new KnownCoupon("hash", "noel", "SHARED", status, until);
    }
}

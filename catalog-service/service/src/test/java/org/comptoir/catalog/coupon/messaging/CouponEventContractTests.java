package org.comptoir.catalog.coupon.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.catalog.coupon.Coupon;
import org.comptoir.catalog.coupon.CouponCode;
import org.comptoir.catalog.coupon.CouponKind;
import org.comptoir.test.Contracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CouponEventContractTests {

    @Test
    void everyKindOfCouponFitsTheSchemaAndNeverTellsItsCode() {
        for (var coupon : new Coupon[] {
            coupon(CouponKind.SHARED, null, 0, false, null),
            coupon(CouponKind.LIMITED, 10, 10, false, Instant.parse("2027-01-01T00:00:00Z")),
            coupon(CouponKind.SINGLE, 1, 0, true, null),
        }) {
            var contract = CouponEvents.contract(coupon);
            Contracts.assertValid(contract);
            assertThat(contract.toString()).doesNotContain("NOEL2026");
        }
    }

    @Test
    void tellsWhatCanStillBeUsed() {
        assertThat(CouponEvents.contract(coupon(CouponKind.LIMITED, 2, 1, false, null))
                        .status())
                .isEqualTo("OPEN");
        assertThat(CouponEvents.contract(coupon(CouponKind.LIMITED, 2, 2, false, null))
                        .status())
                .isEqualTo("USED_UP");
        assertThat(CouponEvents.contract(coupon(CouponKind.LIMITED, 2, 2, true, null))
                        .status())
                .isEqualTo("ENDED");
    }

    private static Coupon coupon(
            CouponKind kind, @Nullable Integer most, int taken, boolean ended, @Nullable Instant until) {
        return new Coupon(new CouponCode("NOEL2026"), "NOEL", kind, most, null, taken, until, ended, 1);
    }
}

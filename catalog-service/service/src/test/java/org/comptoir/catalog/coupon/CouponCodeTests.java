package org.comptoir.catalog.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouponCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"NOEL2026", "noel2026", " noel-2026 ", "No El 20-26"})
    void isTheSameHoweverItIsWritten(String typed) {
        assertThat(CouponCode.read(typed)).contains(new CouponCode("NOEL2026"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "abc", "ÉTÉ26", "A_B_C_D", "00000000000000000000000000000000000000000", "AB\tCD"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(CouponCode.read(typed)).isEmpty();
    }

    @Test
    void isToldAsItsHash() {
        assertThat(new CouponCode("NOEL2026").hash())
                .isEqualTo(new CouponCode("NOEL2026").hash())
                .isNotEqualTo(new CouponCode("NOEL2027").hash())
                .matches("[0-9a-f]{64}");
    }
}

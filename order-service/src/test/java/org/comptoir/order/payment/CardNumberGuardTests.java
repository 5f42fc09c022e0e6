package org.comptoir.order.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberGuardTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242424242424242",
                "4242 4242 4242 4242",
                "my card is 5555-5555-5555-4444, thanks",
                "378282246310005",
                "6759649826438453",
                "tok4222222222222x",
                "4111111111111111 12",
                "12 4111111111111111",
                "12-4111 1111 1111 1111-99",
                "41111111111111111234567890123",
                "4111  1111 -1111\t1111",
                "3017620422003 4111111111111111"
            })
    void recognisesCardNumbers(String text) {
        assertThat(CardNumberGuard.holdsCardNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "please ring twice",
                "4111111111110123",
                "3017620422003",
                "order 12345, call 06 12 34 56 78",
                "0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0003",
                "pm_1QabcDEF"
            })
    void letsEverythingElsePass(String text) {
        assertThat(CardNumberGuard.holdsCardNumber(text)).isFalse();
    }

    /** A barcode whose Luhn sum happens to be right, too: it must stay possible to order that article. */
    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "0000000000000", "EAN 4006381333931"})
    void letsBarcodesPass(String gtin) {
        assertThat(CardNumberGuard.holdsCardNumber(gtin)).isFalse();
    }
}

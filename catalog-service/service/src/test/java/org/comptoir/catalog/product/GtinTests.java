package org.comptoir.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTests {

    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "3011360000163", "10012345678902", "0036000291452", "00000000"})
    void takesBarCodesWithARightCheckDigit(String digits) {
        assertThat(new Gtin(digits).value()).isEqualTo(digits);
        assertThat(Gtin.isGtin(digits)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3011360000164, has a wrong check digit",
        "96385075, has a wrong check digit",
        "301136000016, has a wrong check digit",
        "2.02E+11, 'must be 8, 12, 13 or 14 digits'",
        "123456789, 'must be 8, 12, 13 or 14 digits'",
        "'', 'must be 8, 12, 13 or 14 digits'",
        "' 3011360000163', 'must be 8, 12, 13 or 14 digits'",
        "٣٠١١٣٦٠٠٠٠١٦٣, 'must be 8, 12, 13 or 14 digits'",
    })
    void refusesEverythingElse(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gtin(text)).withMessage(reason);
        assertThat(Gtin.isGtin(text)).isFalse();
    }

    @Test
    void findsEverySingleWrongDigit() {
        var right = "3011360000163";
        for (var at = 0; at < right.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var other = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(Gtin.isGtin(other)).as(other).isEqualTo(other.equals(right));
            }
        }
    }
}

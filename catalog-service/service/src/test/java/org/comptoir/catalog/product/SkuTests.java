package org.comptoir.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkuTests {

    @ParameterizedTest
    @ValueSource(strings = {"3011360000163", "TEE-RED-M", "a", "A_1.2", "0042", "85123A"})
    void takesCodesAsTheyAre(String code) {
        assertThat(new Sku(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A B",
                "A/B",
                "é",
                "A|B",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.02E+11", "2,02E+11", "3.01136E12"})
    void refusesNumbersThatASpreadsheetShortened(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sku(code))
                .withMessageContaining("spreadsheet shortened");
    }

    @Test
    void tellsCapitalsApart() {
        assertThat(new Sku("85123a")).isNotEqualTo(new Sku("85123A"));
    }
}

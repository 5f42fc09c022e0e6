package org.comptoir.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductQueryTests {

    @Test
    void takesOnlyWordsFromWhatWasTyped() {
        var query = ProductQuery.of("crème & 'brûlée':* | !\u0000 (4x100g)", null);

        assertThat(query.words()).containsExactly("crème", "brûlée", "4x100g");
        assertThat(query.asPrefixes()).isEqualTo("crème:* & brûlée:* & 4x100g:*");
    }

    @Test
    void looksForNothingWhereNoWordWasTyped() {
        assertThat(ProductQuery.of(" -- '", null).words()).isEmpty();
        assertThat(ProductQuery.of(null, null).words()).isEmpty();
    }

    @Test
    void cursorsSurviveTheirTextForm() {
        var cursor = new ProductCursor(0.6079271f, "TEE-RED_M.1");

        assertThat(ProductCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "äöü", "MC41", "MC41IEEgQg", "####"})
    void refusesCursorsOfOthers(String text) {
        assertThatExceptionOfType(WrongCursor.class).isThrownBy(() -> ProductCursor.parse(text));
    }
}

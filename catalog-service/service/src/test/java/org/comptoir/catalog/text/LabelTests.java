package org.comptoir.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTests {

    @Test
    void isKeptInNfcWithoutBlanksAroundIt() {
        assertThat(new Label("  cre\u0300me ").value()).isEqualTo("cr\u00e8me");
    }

    @Test
    void keepsWhatPeopleWrite() {
        var name = "L’œuf « bio » 🥚 – 6 ½ %, 牛乳";
        assertThat(new Label(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb", "\u001b[31m", "half \ud83e"})
    void refusesWhatNobodyCanRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(text));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(new Label("x".repeat(300)).value()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("x".repeat(301)));
    }

    @Test
    void isAbsentWhereNobodyWroteOne() {
        assertThat(Label.orNone(null)).isNull();
        assertThat(Label.orNone(" ")).isNull();
    }
}

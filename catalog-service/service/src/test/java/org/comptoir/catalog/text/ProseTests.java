package org.comptoir.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTests {

    @Test
    void keepsLinesAndTabs() {
        assertThat(new Prose(" Un\n\n\tdeux\r\ntrois ").value()).isEqualTo("Un\n\n\tdeux\r\ntrois");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a\u0000", "\u001b[31m", "half \ud83e"})
    void refusesWhatNobodyCanRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prose(text));
    }

    @Test
    void isCheckedFastHoweverLongItIs() {
        assertThat(new Prose("x\n".repeat(4_999) + "xx").value()).hasSize(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Prose("\n".repeat(9_999) + "\u0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prose("x".repeat(10_001)));
    }

    @Test
    void keepsTextThatNfcWouldMakeTooLongAsItIs() {
        var text = "\u0958".repeat(Label.LONGEST);

        assertThat(new Label(text).value()).isEqualTo(text);
        assertThat(new Label(new Label(text).value()).value()).isEqualTo(text);
    }
}

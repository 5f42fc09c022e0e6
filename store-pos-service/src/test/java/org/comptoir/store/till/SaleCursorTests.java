package org.comptoir.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaleCursorTests {
    @Test
    void comesBackFromItsText() {
        var cursor = new SaleCursor(Instant.parse("2026-11-21T10:00:00.123456Z"), new UUID(7, 8));

        assertThat(SaleCursor.valueOf(cursor.toString())).isEqualTo(cursor);
        assertThat(SaleCursor.valueOf(SaleCursor.START.toString())).isEqualTo(SaleCursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "MTIz", "eC95", "OTIyMzM3MjAzNjg1NDc3NTgwNy8wLTAtMC0wLTA"})
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SaleCursor.valueOf(text));
    }
}

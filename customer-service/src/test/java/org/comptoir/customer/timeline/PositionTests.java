package org.comptoir.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTests {
    @Test
    void readsBackFromItsText() {
        Position position = new Position(Instant.parse("2026-11-21T10:15:30.123456Z"), UUID.randomUUID());

        assertThat(Position.read(position.text())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+300000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z", "-0001-01-01T00:00:00Z"})
    void isInNoYearThatNobodyLives(String at) {
        assertThat(Position.read(new Position(Instant.parse(at), UUID.randomUUID()).text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "MjAyNi0xMS0yMQ", "eCB5", "MjAyNi0xMS0yMVQxMDoxNTozMFogeA"})
    void isNothingElse(String text) {
        assertThat(Position.read(text)).isEmpty();
    }
}

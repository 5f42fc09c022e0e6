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
    @ValueSource(strings = {"", "!", "AAAA", "MjAyNi0xMS0yMQ", "eCB5", "MjAyNi0xMS0yMVQxMDoxNTozMFogeA"})
    void isNothingElse(String text) {
        assertThat(Position.read(text)).isEmpty();
    }
}

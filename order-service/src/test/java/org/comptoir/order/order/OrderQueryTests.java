package org.comptoir.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.order.order.OrderQuery.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderQueryTests {
    @Test
    void readsTheCursorItGaveOut() {
        Position position = new Position(Instant.parse("2026-11-21T10:00:00.123456Z"), UUID.randomUUID());

        assertThat(Position.of(position.toCursor())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MjAyNi0xMS0yMVQxMDowMDowMFo", "MjAyNnwx"})
    void refusesAnyOther(String cursor) {
        assertThatThrownBy(() -> Position.of(cursor)).isInstanceOf(IllegalArgumentException.class);
    }
}

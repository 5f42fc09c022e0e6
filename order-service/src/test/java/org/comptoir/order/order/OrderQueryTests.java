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
    /** The database knows no such year. */
    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01T00:00:00Z", "-100000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"})
    void refusesATimeThatNoOrderWasMadeAt(String time) {
        String cursor = new Position(Instant.parse(time), UUID.randomUUID()).toCursor();

        assertThatThrownBy(() -> Position.of(cursor)).isInstanceOf(IllegalArgumentException.class);
    }

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

package org.comptoir.store.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTriesTests {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final CodeTries tries = new CodeTries(UUID.randomUUID());

    @Test
    void countsDownFromFive() {
        var left = IntStream.range(0, 5).map(wrong -> tries.fail(NOW)).boxed().toList();

        assertThat(left).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void locksForAQuarterOfAnHourAfterTheFifth() {
        IntStream.range(0, 4).forEach(wrong -> tries.fail(NOW));
        assertThat(tries.lockedAt(NOW)).isEmpty();

        tries.fail(NOW);

        assertThat(tries.lockedAt(NOW)).contains(NOW.plusSeconds(900));
        assertThat(tries.lockedAt(NOW.plusSeconds(899))).isPresent();
        assertThat(tries.lockedAt(NOW.plusSeconds(900))).isEmpty();
    }

    @Test
    void startsAnewAfterTheLock() {
        IntStream.range(0, 5).forEach(wrong -> tries.fail(NOW));

        assertThat(tries.fail(NOW.plusSeconds(900))).isEqualTo(4);
        assertThat(tries.lockedAt(NOW.plusSeconds(900))).isEmpty();
    }
}

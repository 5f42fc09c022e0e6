package org.comptoir.inventory.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTests {
    @Test
    void areReadBackAsTheyWereWritten() {
        Positions positions = new Positions("aB-_9", List.of(0L, 35L, 36L, 1_234_567_890_123L));

        assertThat(positions.text()).isEqualTo("aB-_9.0.z.10.fr5hugnf");
        assertThat(Positions.of(positions.text())).contains(positions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x", "x.", "x.A", "x.-1", "x.1.", "x.1..2", "x.1 .2", "x.zzzzzzzzzzzzz", "é.1", "x.1\n"
            })
    void areNotReadFromAnythingElse(String text) {
        assertThat(Positions.of(text)).isEmpty();
    }

    @Test
    void growWithEachRecordAndNeverShrink() {
        Positions before = new Positions("t", List.of(5L, 5L));

        Positions after =
                Positions.after(before, List.of(new HeardRecord(0, 8, List.of()), new HeardRecord(1, 2, List.of())));

        assertThat(after.next()).containsExactly(9L, 5L);
    }
}

package org.comptoir.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTests {
    @Test
    void takesTheMiddleOne() {
        assertThat(Figures.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
        assertThat(Figures.median(List.of(1.0, 2.0))).isEqualTo(1.5);
    }

    @Test
    void writesNumbersForMachinesAndForPeople() {
        assertThat(Figures.two(1.004)).isEqualTo("1.00");
        assertThat(Figures.whole(1234.5)).isEqualTo("1235");
        assertThat(Figures.rounds(List.of(1234.5, 7.0))).isEqualTo("1,235 · 7");
    }
}

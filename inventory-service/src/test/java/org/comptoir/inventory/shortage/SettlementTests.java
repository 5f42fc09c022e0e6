package org.comptoir.inventory.shortage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlementTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Promised OLD = promised(1, 5, 0, 2);
    private static final Promised YOUNG = promised(2, 5, 60, 2);
    private static final Promised DEAR = promised(3, 9, 120, 2);
    private static final Promised CHEAP = promised(4, 0, 0, 2);
    private static final List<Promised> ALL = List.of(OLD, YOUNG, DEAR, CHEAP);

    @Test
    void givesUpTheLowestPriorityFirstAndThenTheYoungest() {
        Settlement settlement = Settlement.of(7, ALL, List.of());
        assertThat(settlement.named())
                .containsExactly(
                        new Settlement.Named(CHEAP, 2),
                        new Settlement.Named(YOUNG, 2),
                        new Settlement.Named(OLD, 2),
                        new Settlement.Named(DEAR, 1));
        assertThat(settlement.cleared()).isEmpty();
    }

    @Test
    void namesNobodyTwice() {
        List<OpenLine> open = List.of(line(10, CHEAP, 2), line(11, YOUNG, 1));
        assertThat(Settlement.of(3, ALL, open)).isEqualTo(new Settlement(List.of(), List.of()));
        assertThat(Settlement.of(5, ALL, open).named())
                .containsExactly(new Settlement.Named(YOUNG, 1), new Settlement.Named(OLD, 1));
    }

    @Test
    void leavesNamedWhoWasNamedWhenAYoungerPromiseComes() {
        assertThat(Settlement.of(2, ALL, List.of(line(10, OLD, 2)))).isEqualTo(new Settlement(List.of(), List.of()));
    }

    @Test
    void clearsTheBestPriorityFirstWhenStockComesBack() {
        List<OpenLine> open = List.of(line(10, CHEAP, 2), line(11, YOUNG, 2), line(12, DEAR, 1));
        assertThat(Settlement.of(2, ALL, open).cleared())
                .containsExactly(new Settlement.Cleared(12, 1), new Settlement.Cleared(11, 2));
        assertThat(Settlement.of(0, List.of(), open).cleared()).hasSize(3);
    }

    @Test
    void clearsWhatAnEndedReservationLackedAndNamesTheNext() {
        Settlement settlement = Settlement.of(2, List.of(OLD, DEAR), List.of(line(10, CHEAP, 2)));
        assertThat(settlement.cleared()).containsExactly(new Settlement.Cleared(10, 2));
        assertThat(settlement.named()).containsExactly(new Settlement.Named(OLD, 2));
    }

    private static Promised promised(int number, int priority, int seconds, int units) {
        return new Promised(new UUID(0, number), new UUID(1, number), priority, NOON.plusSeconds(seconds), units);
    }

    private static OpenLine line(long id, Promised promised, int units) {
        return new OpenLine(id, promised.reservation(), units);
    }
}

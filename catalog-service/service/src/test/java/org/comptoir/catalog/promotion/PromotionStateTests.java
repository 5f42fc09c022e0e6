package org.comptoir.catalog.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days are counted from the day on which the promotion begins. */
class PromotionStateTests {

    private static final PromotionTerms OPEN = terms(0, null);

    @Test
    void stopsWhenItCeasesToBeActiveWhateverIsEditedLater() {
        var paused = begun(OPEN).next(OPEN, PromotionStatus.PAUSED, day(10));
        var edited = paused.next(terms(0, 90), PromotionStatus.PAUSED, day(20));
        var ended = edited.next(terms(0, 90), PromotionStatus.ENDED, day(60));

        assertThat(paused.stoppedAt()).isEqualTo(day(10));
        assertThat(edited.stoppedAt()).isEqualTo(day(10));
        assertThat(ended.stoppedAt()).isEqualTo(day(10));
        assertThat(ended.changedAt()).isEqualTo(day(60));
        assertThat(begun(OPEN).next(OPEN, PromotionStatus.ENDED, day(5)).stoppedAt())
                .isEqualTo(day(5));
    }

    @Test
    void hasNotStoppedWhenItIsActiveAgainOrNeverWas() {
        var again = begun(OPEN).next(OPEN, PromotionStatus.PAUSED, day(10)).next(OPEN, PromotionStatus.ACTIVE, day(11));
        var never = PromotionState.first(OPEN, PromotionStatus.PAUSED, day(-1));

        assertThat(again.stoppedAt()).isNull();
        assertThat(never.stoppedAt()).isNull();
        assertThat(never.next(OPEN, PromotionStatus.ENDED, day(60)).stoppedAt()).isNull();
    }

    @Test
    void keepsItsBeginningOnceItHasBegun() {
        assertRefused(begun(OPEN), terms(1, null), day(0), "from");
        assertRefused(begun(OPEN), terms(-1, null), day(5), "from");
        assertRefused(begun(OPEN).next(OPEN, PromotionStatus.PAUSED, day(10)), terms(20, null), day(15), "from");
        assertRefused(begun(terms(0, 5)), terms(20, 30), day(15), "from");
        assertThat(put(begun(OPEN), terms(3, null), day(-1)).terms().from()).isEqualTo(day(3));
    }

    @Test
    void mayBeginAtAnotherTimeWhereItNeverRan() {
        var paused = PromotionState.first(OPEN, PromotionStatus.PAUSED, day(-1));
        var pausedBefore = begun(OPEN).next(OPEN, PromotionStatus.PAUSED, day(-1));

        assertThat(put(paused, terms(20, null), day(15)).terms().from()).isEqualTo(day(20));
        assertThat(put(pausedBefore, terms(20, null), day(15)).terms().from()).isEqualTo(day(20));
    }

    @Test
    void endsLaterOrSoonerOnlyAheadOfTime() {
        assertThat(put(begun(OPEN), terms(0, 6), day(5)).terms().until()).isEqualTo(day(6));
        assertThat(put(begun(terms(0, 6)), terms(0, 9), day(5)).terms().until()).isEqualTo(day(9));
        assertThat(put(begun(terms(0, 6)), OPEN, day(5)).terms().until()).isNull();
        assertRefused(begun(OPEN), terms(0, 5), day(5), "until");
        assertRefused(begun(terms(0, 6)), terms(0, 9), day(6), "until");
        assertRefused(begun(terms(0, 6)), OPEN, day(7), "until");
    }

    @Test
    void neverComesBackWhenItHasEnded() {
        var ended = begun(OPEN).next(OPEN, PromotionStatus.ENDED, day(5));

        assertThatThrownBy(() -> put(ended, OPEN, day(6))).isInstanceOf(PromotionEnded.class);
    }

    private static void assertRefused(PromotionState known, PromotionTerms terms, Instant now, String field) {
        assertThatThrownBy(() -> put(known, terms, now)).isInstanceOfSatisfying(PromotionBegun.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(known.code());
        });
    }

    private static PromotionState put(PromotionState known, PromotionTerms terms, Instant now) {
        return known.next(terms, known.status(), now);
    }

    private static PromotionState begun(PromotionTerms terms) {
        return PromotionState.first(terms, PromotionStatus.ACTIVE, day(-10));
    }

    private static PromotionTerms terms(int from, @Nullable Integer until) {
        return PromotionFixture.between(day(from), until == null ? null : day(until));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-06-01T00:00:00Z").plus(Duration.ofDays(number));
    }
}

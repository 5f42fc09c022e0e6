package org.comptoir.catalog.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenToTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Sunday, 21:30 in Paris. */
    private static final Instant SUNDAY_EVENING = Instant.parse("2026-11-22T20:30:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "21:30, 21:31, true",
                "21:31, 22:00, false",
                "20:00, 21:30, false",
                "18:00, 22:00, true",
                "08:00, 12:00, false",
                "21:00, 06:00, true",
                "22:00, 06:00, false",
                "23:00, 21:45, true",
            })
    void readsTheHoursInParisAlsoOverMidnight(@Nullable LocalTime from, @Nullable LocalTime until, boolean runs) {
        var terms = PromotionFixture.daily(Set.of(), from, until);

        assertThat(anybody().fits(terms)).isEqualTo(runs);
    }

    @Test
    void readsTheDayInParis() {
        assertThat(anybody().fits(PromotionFixture.daily(Set.of("SUNDAY"), null, null)))
                .isTrue();
        assertThat(anybody().fits(PromotionFixture.daily(Set.of("MONDAY"), null, null)))
                .isFalse();
    }

    @Test
    void runsOnTheChannelsAndInTheStoresItNames() {
        var terms = PromotionFixture.on(Set.of("store"), Set.of("1000001"), Set.of("idf"));

        assertThat(open("store", "1000001").fits(terms)).isTrue();
        assertThat(open("store", "1000002").fits(terms)).isFalse();
        assertThat(new OpenTo("store", "1000002", Set.of("idf"), SUNDAY_EVENING, PARIS).fits(terms))
                .isTrue();
        assertThat(open("web", "1000001").fits(terms)).isFalse();
        assertThat(anybody().fits(terms)).isTrue();
    }

    private static OpenTo anybody() {
        return open(null, null);
    }

    private static OpenTo open(@Nullable String channel, @Nullable String store) {
        return new OpenTo(channel, store, Set.of(), SUNDAY_EVENING, PARIS);
    }
}

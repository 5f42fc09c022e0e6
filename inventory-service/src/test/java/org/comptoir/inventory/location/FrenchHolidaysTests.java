package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHolidaysTests {
    @Test
    void knowsTheElevenOfTheLabourCode() {
        assertThat(of("75001"))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void knowsTheTwoMoreOfAlsaceAndMoselle() {
        assertThat(of("67000")).hasSize(13).contains("2026-04-03", "2026-12-26");
        assertThat(of("54000")).hasSize(11);
    }

    @Test
    void knowsNoneAbroad() {
        assertThat(of("SW1A 1AA")).isEmpty();
        assertThat(of("Europe/Berlin", "67059"))
                .as("Ludwigshafen, not Strasbourg")
                .isEmpty();
        assertThat(of("America/New_York", "10001")).isEmpty();
    }

    @Test
    void knowsThoseOverseas() {
        assertThat(of("Indian/Reunion", "97400")).hasSize(12).contains("2026-12-20");
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2038,2038-04-25", "2285,2285-03-22"})
    void knowsWhenEasterIs(int year, LocalDate sunday) {
        assertThat(Easter.of(year)).isEqualTo(sunday);
    }

    private static List<String> of(String postcode) {
        return of("Europe/Paris", postcode);
    }

    private static List<String> of(String timeZone, String postcode) {
        return Stream.iterate(LocalDate.parse("2026-01-01"), day -> day.plusDays(1))
                .limit(365)
                .filter(FrenchHolidays.at(timeZone, postcode)::isHoliday)
                .map(LocalDate::toString)
                .toList();
    }
}

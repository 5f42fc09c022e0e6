package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.inventory.place.Coordinates;
import org.junit.jupiter.api.Test;

class OpeningTimesTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void opensAndClosesByTheClockOnTheWall() {
        OpeningTimes times = times("Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-19:00");
        assertThat(times.known()).isTrue();
        assertThat(times.isOpenAt(paris("2026-11-23T09:00"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-11-23T08:59"))).isFalse();
        assertThat(times.isOpenAt(paris("2026-11-23T12:30"))).isFalse();
        assertThat(times.isOpenAt(paris("2026-11-28T13:00"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-11-29T10:00"))).isFalse();
        assertThat(times.on(LocalDate.parse("2026-11-23")))
                .containsExactly(
                        interval("2026-11-23T09:00", "2026-11-23T12:30"),
                        interval("2026-11-23T14:00", "2026-11-23T19:00"));
    }

    @Test
    void staysOpenPastMidnight() {
        OpeningTimes times = times("Fr-Sa 18:00-02:00");
        assertThat(times.isOpenAt(paris("2026-11-28T01:59"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-11-28T02:00"))).isFalse();
        assertThat(times.isOpenAt(paris("2026-11-29T01:30"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-11-30T01:30"))).isFalse();
        assertThat(times.between(paris("2026-11-28T01:00"), paris("2026-11-28T20:00")))
                .containsExactly(
                        interval("2026-11-28T01:00", "2026-11-28T02:00"),
                        interval("2026-11-28T18:00", "2026-11-28T20:00"));
    }

    @Test
    void joinsDaysThatTouch() {
        OpeningTimes times = times("24/7");
        assertThat(times.between(paris("2026-11-23T10:00"), paris("2026-11-26T10:00")))
                .containsExactly(interval("2026-11-23T10:00", "2026-11-26T10:00"));
    }

    @Test
    void followsTheClockWhenItIsPutForwardAndBack() {
        OpeningTimes night = times("22:00-06:00");
        Interval shortNight = night.on(LocalDate.parse("2026-03-28")).getFirst();
        assertThat(shortNight.start()).isEqualTo(Instant.parse("2026-03-28T21:00:00Z"));
        assertThat(shortNight.end()).isEqualTo(Instant.parse("2026-03-29T04:00:00Z"));
        Interval longNight = night.on(LocalDate.parse("2026-10-24")).getFirst();
        assertThat(longNight.end()).isEqualTo(Instant.parse("2026-10-25T05:00:00Z"));

        OpeningTimes skipped = times("02:00-03:00");
        assertThat(skipped.on(LocalDate.parse("2026-03-29"))).isEmpty();
        assertThat(skipped.on(LocalDate.parse("2026-10-25")))
                .containsExactly(
                        new Interval(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z")));
    }

    @Test
    void livesInItsOwnTimeZone() {
        LocationDetails details =
                LocationFixture.details(new Coordinates(-20.88, 55.45), "Mo-Sa 08:00-18:00", "97400", "Indian/Reunion");
        OpeningTimes times = OpeningTimes.of(details, List.of());
        assertThat(times.zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(times.isOpenAt(Instant.parse("2026-11-23T04:00:00Z"))).isTrue();
        assertThat(times.isOpenAt(Instant.parse("2026-11-23T14:00:00Z"))).isFalse();
        assertThat(times.isHoliday(LocalDate.parse("2026-12-20"))).isTrue();
    }

    @Test
    void closesOnPublicHolidaysWhereTheHoursSaySo() {
        OpeningTimes closing = times("Mo-Sa 09:00-19:00; PH off");
        assertThat(closing.isOpenAt(paris("2026-12-25T10:00"))).isFalse();
        assertThat(closing.isOpenAt(paris("2026-12-24T10:00"))).isTrue();
        assertThat(times("Mo-Sa 09:00-19:00").isOpenAt(paris("2026-12-25T10:00")))
                .isTrue();
        assertThat(times("Mo-Sa 09:00-19:00; PH 10:00-12:00").isOpenAt(paris("2026-05-14T13:00")))
                .isFalse();
    }

    @Test
    void opensOtherwiseOnExceptionalDays() {
        LocationDetails details = LocationFixture.details("Mo-Sa 09:00-19:00; PH off");
        OpeningTimes times = OpeningTimes.of(
                details,
                List.of(
                        new ExceptionalDay(LocalDate.parse("2026-12-25"), "10:00-14:00", "Noël"),
                        new ExceptionalDay(LocalDate.parse("2026-11-24"), null, "Inventaire"),
                        new ExceptionalDay(LocalDate.parse("2026-12-31"), "20:00-02:00", null)));
        assertThat(times.isOpenAt(paris("2026-12-25T11:00"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-12-25T15:00"))).isFalse();
        assertThat(times.isOpenAt(paris("2026-11-24T11:00"))).isFalse();
        assertThat(times.isOpenAt(paris("2027-01-01T01:00"))).isTrue();
        assertThat(times.isOpenAt(paris("2026-12-31T10:00"))).isFalse();
    }

    @Test
    void assumesHoursOnlyForPlansAndSaysSo() {
        OpeningTimes unknown =
                OpeningTimes.of(LocationFixture.details(null), List.of(exceptional("2026-11-24", "10:00-11:00")));
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.isOpenAt(paris("2026-11-23T10:00"))).isFalse();
        assertThat(unknown.isOpenAt(paris("2026-11-24T10:30"))).isTrue();
        assertThat(unknown.on(LocalDate.parse("2026-11-23")))
                .containsExactly(interval("2026-11-23T09:00", "2026-11-23T19:00"));
        assertThat(times("whenever we like").known()).isFalse();
    }

    @Test
    void answersTheSameAgain() {
        OpeningTimes times = times("Mo-Sa 09:00-19:00");
        for (int day = 0; day < 100; day++) {
            LocalDate date = LocalDate.parse("2026-01-01").plusDays(day);
            assertThat(times.on(date)).isEqualTo(times("Mo-Sa 09:00-19:00").on(date));
        }
    }

    private static ExceptionalDay exceptional(String date, String hours) {
        return new ExceptionalDay(LocalDate.parse(date), hours, null);
    }

    private static OpeningTimes times(String hours) {
        return OpeningTimes.of(LocationFixture.details(hours), List.of());
    }

    private static Interval interval(String start, String end) {
        return new Interval(paris(start), paris(end));
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}

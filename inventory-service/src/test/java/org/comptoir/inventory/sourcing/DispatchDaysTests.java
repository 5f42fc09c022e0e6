package org.comptoir.inventory.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.DispatchTerms;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.LocationTerms;
import org.comptoir.inventory.location.OpeningTimes;
import org.comptoir.inventory.location.PickupTerms;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** November and December 2026: Paris is one hour ahead of UTC, the 25th and the 1st are Fridays and public holidays. */
class DispatchDaysTests {
    private static final String WEEKDAYS = "Mo-Fr 08:00-18:00";

    @Test
    void leavesOnTheSameDayUntilTheCutOff() {
        KnownLocation warehouse = warehouse(WEEKDAYS, LocalTime.of(14, 0), 60, 2);
        assertThat(first(warehouse, "2026-11-24T12:59:59Z")).isEqualTo(dispatch("2026-11-24", "2026-11-26"));
        assertThat(first(warehouse, "2026-11-24T13:00:00Z")).isEqualTo(dispatch("2026-11-25", "2026-11-27"));
    }

    @Test
    void afterTheCutOffTheSameDayIsOverAlsoWhereTheDoorsNeverClose() {
        KnownLocation always = warehouse("24/7", LocalTime.of(14, 0), 0, 2);
        assertThat(first(always, "2026-11-24T12:59:59Z").leavesOn()).isEqualTo("2026-11-24");
        assertThat(first(always, "2026-11-24T13:00:00Z").leavesOn()).isEqualTo("2026-11-25");
    }

    @Test
    void afterTheCutOffTheRestOfTheNightIsOverToo() {
        KnownLocation nights = warehouse("Mo-Su 18:00-02:00", LocalTime.of(22, 0), 60, 2);
        assertThat(first(nights, "2026-11-24T20:59:59Z").leavesOn()).isEqualTo("2026-11-24");
        assertThat(first(nights, "2026-11-24T21:00:00Z").leavesOn()).isEqualTo("2026-11-25");
        KnownLocation slow = warehouse("Mo-Su 18:00-02:00", LocalTime.of(22, 0), 9 * 60, 2);
        assertThat(first(slow, "2026-11-24T23:30:00Z").leavesOn()).isEqualTo("2026-11-26");
        KnownLocation withoutCutOff = warehouse("Mo-Su 18:00-02:00", null, 60, 2);
        assertThat(first(withoutCutOff, "2026-11-24T23:30:00Z").leavesOn()).isEqualTo("2026-11-25");
    }

    @Test
    void leavesOnTheSameDayWhenItIsPackedBeforeClosing() {
        KnownLocation warehouse = warehouse(WEEKDAYS, null, 120, 1);
        assertThat(first(warehouse, "2026-11-24T15:00:00Z").leavesOn()).isEqualTo("2026-11-24");
        assertThat(first(warehouse, "2026-11-24T15:00:01Z").leavesOn()).isEqualTo("2026-11-25");
    }

    @Test
    void waitsForTheNextOpeningDay() {
        KnownLocation warehouse = warehouse(WEEKDAYS, null, 120, 1);
        assertThat(first(warehouse, "2026-11-27T19:00:00Z")).isEqualTo(dispatch("2026-11-30", "2026-12-01"));
        KnownLocation packsForTwoDays = warehouse(WEEKDAYS, null, 2 * 24 * 60, 1);
        assertThat(first(packsForTwoDays, "2026-11-24T09:00:00Z").leavesOn()).isEqualTo("2026-11-26");
    }

    @Test
    void carriersRestOnSundaysAndHolidays() {
        KnownLocation always = warehouse("24/7", null, 0, 2);
        assertThat(first(always, "2026-11-27T09:00:00Z")).isEqualTo(dispatch("2026-11-27", "2026-11-30"));
        assertThat(first(always, "2026-11-29T09:00:00Z").leavesOn()).isEqualTo("2026-11-30");
        assertThat(first(always, "2026-12-24T09:00:00Z")).isEqualTo(dispatch("2026-12-24", "2026-12-28"));
        assertThat(first(always, "2026-12-25T09:00:00Z").leavesOn()).isEqualTo("2026-12-26");
    }

    @Test
    void namesTheNextDaysAndNoneInALongClosure() {
        KnownLocation warehouse = warehouse(WEEKDAYS, null, 120, 0);
        assertThat(DispatchDays.next(warehouse, Instant.parse("2026-11-26T09:00:00Z"), 3))
                .extracting(Dispatch::arrivesOn)
                .containsExactly(
                        LocalDate.parse("2026-11-26"), LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-30"));
        LocalDate first = LocalDate.parse("2026-11-26");
        List<ExceptionalDay> holidays = IntStream.range(0, 30)
                .mapToObj(day -> new ExceptionalDay(first.plusDays(day), null, "closed"))
                .toList();
        KnownLocation closed = location(WEEKDAYS, DispatchTerms.USUAL, holidays);
        assertThat(DispatchDays.next(closed, Instant.parse("2026-11-26T09:00:00Z"), 3))
                .isEmpty();
    }

    private static Dispatch first(KnownLocation source, String now) {
        return DispatchDays.next(source, Instant.parse(now), 1).getFirst();
    }

    private static Dispatch dispatch(String leaves, String arrives) {
        return new Dispatch(LocalDate.parse(leaves), LocalDate.parse(arrives));
    }

    private static KnownLocation warehouse(String hours, @Nullable LocalTime cutOff, int lead, int transit) {
        return location(hours, new DispatchTerms(cutOff, lead, transit, null), List.of());
    }

    private static KnownLocation location(String hours, DispatchTerms terms, List<ExceptionalDay> exceptions) {
        LocationDetails details = new LocationDetails(
                "Depot",
                null,
                LocationKind.WAREHOUSE,
                new LocationDetails.Address("1 rue Neuve", "45000", "Orléans"),
                new Coordinates(47.9, 1.9),
                "Europe/Paris",
                hours,
                Set.of(Capability.SHIPPING),
                new LocationTerms(PickupTerms.USUAL, terms));
        return new KnownLocation(
                new LocationId("depot"), details, OpeningTimes.of(details, exceptions), exceptions, Set.of(), 1, 1);
    }
}

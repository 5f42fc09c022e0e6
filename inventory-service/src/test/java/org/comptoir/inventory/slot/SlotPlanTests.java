package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.KnownLocation;
import org.junit.jupiter.api.Test;

/** Weeks without a public holiday: 16 March 2026 is a Monday. */
class SlotPlanTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String SHOP_HOURS = "Mo-Sa 09:00-19:00";

    @Test
    void leavesTimeForTheWork() {
        KnownLocation store = StoreFixture.open(SHOP_HOURS).store();
        assertThat(earliest(store, "2026-03-16T10:00")).isEqualTo("2026-03-16T12:00");
        assertThat(earliest(store, "2026-03-16T10:00:00.000000001")).isEqualTo("2026-03-16T13:00");
        assertThat(earliest(store, "2026-03-16T18:30")).isEqualTo("2026-03-17T09:00");
    }

    @Test
    void beginsTheWorkWhenTheDoorsOpen() {
        KnownLocation store = StoreFixture.open(SHOP_HOURS).store();
        assertThat(earliest(store, "2026-03-16T22:00")).isEqualTo("2026-03-17T11:00");
        assertThat(earliest(store, "2026-03-21T19:00")).isEqualTo("2026-03-23T11:00");
    }

    @Test
    void preparesOrdersAfterTheCutOffOnTheNextOpeningDay() {
        KnownLocation store =
                StoreFixture.open(SHOP_HOURS).cutOff(LocalTime.of(16, 0)).store();
        assertThat(earliest(store, "2026-03-16T15:59")).isEqualTo("2026-03-16T18:00");
        assertThat(earliest(store, "2026-03-16T16:00")).isEqualTo("2026-03-17T11:00");
        assertThat(earliest(store, "2026-03-21T16:00")).isEqualTo("2026-03-23T11:00");
    }

    @Test
    void afterTheCutOffTheRestOfTheNightIsOverToo() {
        StoreFixture nights =
                StoreFixture.open("Mo-Su 18:00-02:00").leadMinutes(0).cutOff(LocalTime.of(20, 0));
        assertThat(earliest(nights.store(), "2026-03-16T19:59")).isEqualTo("2026-03-16T20:00");
        assertThat(earliest(nights.store(), "2026-03-16T20:00")).isEqualTo("2026-03-17T18:00");
        assertThat(earliest(nights.store(), "2026-03-17T00:30")).isEqualTo("2026-03-17T18:00");
        assertThat(earliest(nights.cutOff(null).store(), "2026-03-17T00:30")).isEqualTo("2026-03-17T01:00");
        KnownLocation always = StoreFixture.open("24/7")
                .leadMinutes(0)
                .cutOff(LocalTime.of(20, 0))
                .store();
        assertThat(earliest(always, "2026-03-16T20:00")).isEqualTo("2026-03-17T00:00");
    }

    @Test
    void keepsToExceptionalDays() {
        KnownLocation store = StoreFixture.open(SHOP_HOURS)
                .but(new ExceptionalDay(LocalDate.of(2026, 3, 17), null, "stocktaking"))
                .but(new ExceptionalDay(LocalDate.of(2026, 3, 18), "10:00-14:00", null))
                .leadMinutes(0)
                .store();
        assertThat(earliest(store, "2026-03-16T18:01")).isEqualTo("2026-03-18T10:00");
        assertThat(plan(store, "2026-03-16T18:01").slots(at("2026-03-16T18:01")).stream()
                        .filter(slot -> slot.start().isBefore(at("2026-03-19T00:00"))))
                .hasSize(4);
    }

    @Test
    void looksNoFurtherThanTheHorizon() {
        KnownLocation store = StoreFixture.open(SHOP_HOURS).horizonDays(2).store();
        assertThat(plan(store, "2026-03-16T08:00").slots(at("2026-03-16T08:00")))
                .hasSize(8 + 10)
                .allMatch(slot -> slot.end().compareTo(at("2026-03-18T00:00")) <= 0);
        assertThat(plan(store, "2026-03-21T18:00").earliest(at("2026-03-21T18:00")))
                .isEmpty();
    }

    @Test
    void countsTheHoursOfTheDayOnWhichTheClocksChange() {
        KnownLocation store =
                StoreFixture.open("24/7").leadMinutes(0).horizonDays(1).store();
        List<Slot> autumn = plan(store, "2026-10-25T00:00").slots(at("2026-10-25T00:00"));
        assertThat(autumn).hasSize(25);
        assertThat(plan(store, "2026-03-29T00:00").slots(at("2026-03-29T00:00")))
                .hasSize(23);
        assertThat(autumn)
                .allMatch(slot -> Duration.between(slot.start(), slot.end()).equals(Duration.ofHours(1)))
                .allMatch(slot -> slot.day().equals(at("2026-10-25T00:00")));
    }

    @Test
    void makesNoSlotOfARestUnlessTheDoorsOpenForNoLonger() {
        assertThat(day("Mo-Su 09:00-12:30")).hasSize(3);
        assertThat(day("Mo-Su 09:00-09:30"))
                .containsExactly(new Slot(at("2026-03-16T09:00"), at("2026-03-16T09:30"), at("2026-03-16T00:00")));
        assertThat(day("Mo-Su 09:00-12:00,14:00-15:30")).hasSize(4);
    }

    @Test
    void assumesUsualHoursForSlotsButNotForOpenDoors() {
        KnownLocation store = StoreFixture.open(null).store();
        SlotPlan plan = plan(store, "2026-03-16T10:00");
        assertThat(plan.hoursAssumed()).isTrue();
        assertThat(plan.earliest(at("2026-03-16T10:00"))).isPresent();
        assertThat(plan.isOpenAt(at("2026-03-16T10:00"))).isFalse();
        assertThat(plan.closesAt(at("2026-03-16T10:00"))).isEmpty();
        assertThat(plan.opensAt(at("2026-03-16T22:00"))).isEmpty();
    }

    @Test
    void knowsWhenTheDoorsOpenAndClose() {
        KnownLocation store = StoreFixture.open(SHOP_HOURS).store();
        SlotPlan plan = plan(store, "2026-03-21T10:00");
        assertThat(plan.isOpenAt(at("2026-03-21T10:00"))).isTrue();
        assertThat(plan.isOpenAt(at("2026-03-21T19:00"))).isFalse();
        assertThat(plan.closesAt(at("2026-03-21T10:00"))).contains(at("2026-03-21T19:00"));
        assertThat(plan.closesAt(at("2026-03-21T20:00"))).isEmpty();
        assertThat(plan.opensAt(at("2026-03-21T20:00"))).contains(at("2026-03-23T09:00"));
        SlotPlan always = plan(StoreFixture.open("24/7").store(), "2026-03-21T10:00");
        assertThat(always.isOpenAt(at("2026-03-21T10:00"))).isTrue();
        assertThat(always.closesAt(at("2026-03-21T10:00"))).isEmpty();
    }

    @Test
    void namesASlotByItsStartOnly() {
        SlotPlan plan = plan(StoreFixture.open(SHOP_HOURS).store(), "2026-03-16T10:00");
        Instant now = at("2026-03-16T10:00");
        assertThat(plan.at(at("2026-03-16T13:00"), now)).isPresent();
        assertThat(plan.at(at("2026-03-16T13:30"), now)).isEmpty();
        assertThat(plan.at(at("2026-03-16T11:00"), now)).isEmpty();
        assertThat(plan.at(at("2026-03-16T19:00"), now)).isEmpty();
        assertThat(plan.at(at("2026-03-30T10:00"), now)).isEmpty();
        assertThat(plan.at(at("2026-03-16T13:00").plusNanos(1), now)).isEmpty();
    }

    private static List<Slot> day(String hours) {
        KnownLocation store =
                StoreFixture.open(hours).leadMinutes(0).horizonDays(1).store();
        return plan(store, "2026-03-16T00:00").slots(at("2026-03-16T00:00"));
    }

    private static String earliest(KnownLocation store, String now) {
        Slot earliest = plan(store, now).earliest(at(now)).orElseThrow();
        return LocalDateTime.ofInstant(earliest.start(), PARIS).toString();
    }

    private static SlotPlan plan(KnownLocation store, String now) {
        return SlotPlan.of(store, at(now));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}

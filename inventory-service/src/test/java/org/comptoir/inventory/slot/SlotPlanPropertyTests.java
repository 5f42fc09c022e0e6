package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comptoir.inventory.location.KnownLocation;
import org.jspecify.annotations.Nullable;

class SlotPlanPropertyTests {
    private static final long YEAR_2026 = 1_767_225_600;
    private static final long SECONDS = 366L * 24 * 3600;

    @Property
    void noSlotBeginsBeforeTheWorkIsDone(@ForAll("stores") KnownLocation store, @ForAll("moments") Instant now) {
        Instant ready = now.plus(Duration.ofMinutes(store.pickupTerms().leadMinutes()));
        assertThat(slots(store, now)).noneMatch(slot -> slot.start().isBefore(ready));
    }

    @Property
    void noSlotLiesOutsideTheOpeningHours(@ForAll("stores") KnownLocation store, @ForAll("moments") Instant now) {
        assertThat(slots(store, now))
                .allMatch(slot ->
                        isOpen(store, slot.start()) && isOpen(store, slot.end().minusSeconds(1)))
                .allMatch(
                        slot -> store.times().between(slot.start(), slot.end()).size() == 1);
    }

    @Property
    void slotsFollowEachOtherUpToTheHorizon(@ForAll("stores") KnownLocation store, @ForAll("moments") Instant now) {
        List<Slot> slots = slots(store, now);
        for (int i = 1; i < slots.size(); i++) {
            assertThat(slots.get(i).start()).isAfterOrEqualTo(slots.get(i - 1).end());
        }
        LocalDate end = LocalDate.ofInstant(now, store.zone())
                .plusDays(store.pickupTerms().horizonDays());
        assertThat(slots)
                .allMatch(
                        slot -> LocalDate.ofInstant(slot.start(), store.zone()).isBefore(end))
                .allMatch(slot -> slot.day()
                        .equals(LocalDate.ofInstant(slot.start(), store.zone())
                                .atStartOfDay(store.zone())
                                .toInstant()));
    }

    @Property
    void whoOrdersLaterCollectsNoEarlier(
            @ForAll("stores") KnownLocation store, @ForAll("moments") Instant now, @ForAll("minutes") int minutes) {
        Instant later = now.plus(Duration.ofMinutes(minutes));
        Optional<Slot> first = SlotPlan.of(store, now).earliest(now);
        Optional<Slot> second = SlotPlan.of(store, later).earliest(later);
        if (first.isPresent() && second.isPresent()) {
            assertThat(second.get().start()).isAfterOrEqualTo(first.get().start());
        }
    }

    @Property
    void eachSlotIsFoundByItsStart(@ForAll("stores") KnownLocation store, @ForAll("moments") Instant now) {
        SlotPlan plan = SlotPlan.of(store, now);
        assertThat(plan.slots(now)).allMatch(slot -> plan.at(slot.start(), now).equals(Optional.of(slot)));
        assertThat(plan.earliest(now)).isEqualTo(plan.slots(now).stream().findFirst());
    }

    private static List<Slot> slots(KnownLocation store, Instant now) {
        return SlotPlan.of(store, now).slots(now);
    }

    private static boolean isOpen(KnownLocation store, Instant moment) {
        return store.times().known()
                ? store.times().isOpenAt(moment)
                : !store.times().between(moment, moment.plusSeconds(1)).isEmpty();
    }

    @Provide
    Arbitrary<KnownLocation> stores() {
        Arbitrary<@Nullable String> hours = Arbitraries.of(
                        "Mo-Sa 09:00-19:00",
                        "Mo-Fr 08:30-12:00,14:00-18:45; Sa 09:00-13:00; PH off",
                        "24/7",
                        "Mo-Su 18:00-02:00",
                        "Mo-Su 01:30-03:30",
                        "Th-Sa 22:00-06:00",
                        "Su 10:00-10:20")
                .injectNull(0.1);
        Arbitrary<String> zones =
                Arbitraries.of("Europe/Paris", "America/Martinique", "Indian/Reunion", "Asia/Kolkata");
        Arbitrary<@Nullable LocalTime> cutOffs = Arbitraries.integers()
                .between(0, 1439)
                .map(minute -> LocalTime.MIN.plusMinutes(minute))
                .injectNull(0.5);
        return Combinators.combine(
                        hours,
                        zones,
                        cutOffs,
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(5, 240),
                        Arbitraries.integers().between(1, 20))
                .as((open, zone, cutOff, lead, slot, horizon) -> StoreFixture.open(open)
                        .in(zone)
                        .cutOff(cutOff)
                        .leadMinutes(lead)
                        .slotMinutes(slot)
                        .horizonDays(horizon)
                        .store());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(YEAR_2026, YEAR_2026 + SECONDS).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(1, 3000);
    }
}

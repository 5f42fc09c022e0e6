package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.inventory.location.KnownLocation;
import org.junit.jupiter.api.Test;

class SlotPlansTests {
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-11-23T22:50:00Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-23T23:05:00Z");

    private final SlotPlans plans = new SlotPlans();

    @Test
    void areKeptForBothDaysAroundMidnight() {
        KnownLocation store = StoreFixture.open("Mo-Sa 09:00-19:00").store();
        SlotPlan today = plans.of(store, BEFORE_MIDNIGHT);
        SlotPlan tomorrow = plans.of(store, AFTER_MIDNIGHT);

        assertThat(tomorrow).isNotSameAs(today);
        assertThat(plans.of(store, BEFORE_MIDNIGHT)).isSameAs(today);
        assertThat(plans.of(store, AFTER_MIDNIGHT)).isSameAs(tomorrow);
    }

    @Test
    void areMadeAnewWhenTheLocationIsDescribedAnew() {
        KnownLocation store = StoreFixture.open("Mo-Sa 09:00-19:00").store();
        SlotPlan before = plans.of(store, BEFORE_MIDNIGHT);
        KnownLocation changed = new KnownLocation(
                store.id(), store.details(), store.times(), store.exceptionalDays(), store.groups(), 2, 2);

        assertThat(plans.of(changed, BEFORE_MIDNIGHT)).isNotSameAs(before);
        assertThat(plans.of(changed, BEFORE_MIDNIGHT).location()).isSameAs(changed);
    }
}

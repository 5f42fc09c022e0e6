package org.comptoir.inventory.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.PickupTerms;
import org.junit.jupiter.api.Test;

class PickupLoadsTests {
    private static final Instant DAY = Instant.parse("2026-03-15T23:00:00Z");
    private static final Slot NINE = slot("2026-03-16T08:00:00Z");
    private static final Slot TEN = slot("2026-03-16T09:00:00Z");

    private final KnownLocation store =
            StoreFixture.open("Mo-Sa 09:00-19:00").slotOrders(2).dailyUnits(10).store();
    private final PickupTerms terms = store.pickupTerms();

    @Test
    void refusesOneOrderMoreThanASlotTakes() {
        PickupLoads loads = loads();
        loads.take(booking(NINE, 1));
        assertThat(loads.check(booking(NINE, 1), terms)).isEmpty();
        loads.take(booking(NINE, 1));
        assertThat(loads.check(booking(NINE, 1), terms)).hasValueSatisfying(refusal -> {
            assertThat(refusal.cap()).isEqualTo("SLOT");
            assertThat(refusal.slot()).isEqualTo(NINE);
        });
        assertThat(loads.check(booking(TEN, 1), terms)).isEmpty();
    }

    @Test
    void refusesOneUnitMoreThanADayTakes() {
        PickupLoads loads = loads();
        loads.take(booking(NINE, 8));
        assertThat(loads.check(booking(TEN, 2), terms)).isEmpty();
        assertThat(loads.check(booking(TEN, 3), terms))
                .hasValueSatisfying(refusal -> assertThat(refusal.cap()).isEqualTo("DAY"));
        assertThat(loads.check(booking(TEN, Integer.MAX_VALUE), terms)).isPresent();
    }

    @Test
    void givesAPlaceBack() {
        PickupLoads loads = loads();
        loads.take(booking(NINE, 8));
        loads.giveBack(booking(NINE, 8));
        assertThat(loads.check(booking(TEN, 10), terms)).isEmpty();
        assertThat(loads.changed()).isEmpty();
    }

    @Test
    void countsOnlyWhatWasLocked() {
        PickupLoads none = new PickupLoads(Map.of());
        assertThatThrownBy(() -> none.take(booking(NINE, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> booking(NINE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private PickupLoads loads() {
        Map<LoadKey, Load> locked = new HashMap<>();
        locked.put(booking(NINE, 1).ofSlot(), Load.NONE);
        locked.put(booking(TEN, 1).ofSlot(), Load.NONE);
        locked.put(booking(NINE, 1).ofDay(), Load.NONE);
        return new PickupLoads(locked);
    }

    private Booking booking(Slot slot, int units) {
        return new Booking(store.id(), slot, units);
    }

    private static Slot slot(String start) {
        Instant from = Instant.parse(start);
        return new Slot(from, from.plusSeconds(3600), DAY);
    }
}

package org.comptoir.inventory.slot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.inventory.location.PickupTerms;

/** Loads that the running transaction has locked, and nobody else changes until it ends. */
public final class PickupLoads {
    private final Map<LoadKey, Load> before;
    private final Map<LoadKey, Load> after;

    PickupLoads(Map<LoadKey, Load> locked) {
        before = Map.copyOf(locked);
        after = new HashMap<>(locked);
    }

    /** Why this order does not fit any more under these terms; empty when it does. */
    public Optional<SlotFull> check(Booking booking, PickupTerms terms) {
        boolean slot = at(booking.ofSlot()).hasRoomFor(booking.units(), terms.slotOrders(), terms.slotUnits());
        boolean day = at(booking.ofDay()).hasRoomFor(booking.units(), terms.dailyOrders(), terms.dailyUnits());
        return slot && day
                ? Optional.empty()
                : Optional.of(new SlotFull(booking.location(), booking.slot(), slot ? "DAY" : "SLOT"));
    }

    /** Counts an order; whether it fits was asked before. */
    public void take(Booking booking) {
        after.put(booking.ofSlot(), at(booking.ofSlot()).plus(booking.units()));
        after.put(booking.ofDay(), at(booking.ofDay()).plus(booking.units()));
    }

    /** The order is not coming: somebody else may have its place. */
    public void giveBack(Booking booking) {
        after.put(booking.ofSlot(), at(booking.ofSlot()).minus(booking.units()));
        after.put(booking.ofDay(), at(booking.ofDay()).minus(booking.units()));
    }

    private Load at(LoadKey key) {
        Load load = after.get(key);
        if (load == null) {
            throw new IllegalStateException(key + " was not locked");
        }
        return load;
    }

    /** What is to be written, in the order of the key. */
    Map<LoadKey, Load> changed() {
        Map<LoadKey, Load> changed = new TreeMap<>();
        after.forEach((key, load) -> {
            if (!load.equals(before.get(key))) {
                changed.put(key, load);
            }
        });
        return changed;
    }
}

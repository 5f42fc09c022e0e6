package org.comptoir.inventory.slot;

import org.comptoir.inventory.location.LocationId;

/**
 * One order in one slot.
 *
 * @param location where it is collected
 * @param slot when
 * @param units of all its articles together
 */
public record Booking(LocationId location, Slot slot, int units) {
    public Booking {
        if (units <= 0) {
            throw new IllegalArgumentException("An order of " + units + " units");
        }
    }

    LoadKey ofSlot() {
        return new LoadKey(location, slot.start(), LoadKey.Kind.SLOT);
    }

    LoadKey ofDay() {
        return new LoadKey(location, slot.day(), LoadKey.Kind.DAY);
    }
}

package org.comptoir.inventory.slot;

import org.jspecify.annotations.Nullable;

/**
 * What was promised for a slot or a day.
 *
 * @param orders how many
 * @param units in all of them
 */
public record Load(int orders, int units) {
    /** Nobody booked. */
    public static final Load NONE = new Load(0, 0);

    /** Whether one more order fits; no cap, no limit. */
    boolean hasRoomFor(int more, @Nullable Integer mostOrders, @Nullable Integer mostUnits) {
        return (mostOrders == null || orders < mostOrders) && (mostUnits == null || units + (long) more <= mostUnits);
    }

    Load plus(int more) {
        return new Load(Math.addExact(orders, 1), Math.addExact(units, more));
    }

    Load minus(int fewer) {
        return new Load(orders - 1, units - fewer);
    }
}

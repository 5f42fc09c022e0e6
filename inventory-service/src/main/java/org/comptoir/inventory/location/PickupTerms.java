package org.comptoir.inventory.location;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a location hands out orders.
 *
 * @param leadMinutes opening minutes or not, from the order to the earliest collection
 * @param slotMinutes how long a slot is
 * @param slotOrders how many orders one slot takes; absent: any number
 * @param slotUnits how many units one slot takes; absent: any number
 * @param cutOff local time after which an order is prepared on the next opening day; absent: never
 * @param horizonDays how many days ahead slots are offered, today included
 * @param dailyOrders how many orders with a slot a day takes; absent: any number. Orders that name no slot take no place and are
 *     never refused for it
 * @param dailyUnits how many units of orders with a slot a day takes; absent: any number
 */
public record PickupTerms(
        int leadMinutes,
        int slotMinutes,
        @Nullable Integer slotOrders,
        @Nullable Integer slotUnits,
        @Nullable LocalTime cutOff,
        int horizonDays,
        @Nullable Integer dailyOrders,
        @Nullable Integer dailyUnits) {
    public static final int USUAL_LEAD_MINUTES = 120;
    public static final int USUAL_SLOT_MINUTES = 60;
    public static final int USUAL_HORIZON_DAYS = 7;
    /** What holds where nobody said anything. */
    public static final PickupTerms USUAL =
            new PickupTerms(USUAL_LEAD_MINUTES, USUAL_SLOT_MINUTES, null, null, null, USUAL_HORIZON_DAYS, null, null);

    /** Whether any slot or day can be full. */
    public boolean hasLimits() {
        return slotOrders != null || slotUnits != null || hasDailyLimits();
    }

    /** Whether a day can be full. */
    public boolean hasDailyLimits() {
        return dailyOrders != null || dailyUnits != null;
    }
}

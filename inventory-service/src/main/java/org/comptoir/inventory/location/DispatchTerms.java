package org.comptoir.inventory.location;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms parcels leave a location.
 *
 * @param cutOff local time until which an order leaves on the same working day; absent: until closing
 * @param leadMinutes how long packing takes
 * @param transitDays working days (Monday to Saturday, no public holiday) on the road
 * @param dailyOrders how many parcels a day leave; absent: any number
 */
public record DispatchTerms(
        @Nullable LocalTime cutOff,
        int leadMinutes,
        int transitDays,
        @Nullable Integer dailyOrders) {
    public static final int USUAL_LEAD_MINUTES = 120;
    public static final int USUAL_TRANSIT_DAYS = 2;
    /** What holds where nobody said anything. */
    public static final DispatchTerms USUAL = new DispatchTerms(null, USUAL_LEAD_MINUTES, USUAL_TRANSIT_DAYS, null);
}

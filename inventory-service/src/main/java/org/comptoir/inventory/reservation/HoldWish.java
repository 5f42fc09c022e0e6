package org.comptoir.inventory.reservation;

import java.time.Instant;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.safety.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How units are to be held, beyond which and how many.
 *
 * @param channel through which they are sold; decides how many are kept back
 * @param priority how long they are kept when the shelf runs short: 0 is given up first, 9 last
 * @param slotStart when the order is to be collected: a place in that slot is held with the units
 * @param mode what is wanted when not everything is there
 * @param purpose what the location must do for customers: {@code PICKUP} or {@code SHIPPING}
 * @param replaces a live reservation of the same order that this one takes the place of; when that was committed, so is this one
 */
public record HoldWish(
        String channel,
        int priority,
        @Nullable Instant slotStart,
        HoldMode mode,
        Capability purpose,
        @Nullable ReservationId replaces) {
    public static final int USUAL_PRIORITY = 5;

    /** For pickup through the web, at any time, everything or nothing. */
    public static final HoldWish USUAL =
            new HoldWish(Channel.USUAL, USUAL_PRIORITY, null, HoldMode.ALL_OR_NOTHING, Capability.PICKUP, null);

    public HoldWish {
        if (priority < 0 || priority > 9) {
            throw new IllegalArgumentException("A priority of " + priority);
        }
    }
}

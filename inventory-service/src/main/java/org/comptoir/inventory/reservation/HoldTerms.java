package org.comptoir.inventory.reservation;

import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.slot.Slot;
import org.jspecify.annotations.Nullable;

/**
 * How units are held.
 *
 * @param channel through which they are sold
 * @param priority 0, given up first when the shelf runs short, to 9
 * @param slot in which they are to be collected, when that was asked for
 */
public record HoldTerms(
        String channel, int priority, @Nullable Slot slot) {
    /** Of a reservation that nobody asked for in so many words. */
    static final HoldTerms USUAL = new HoldTerms(Channel.USUAL, HoldWish.USUAL_PRIORITY, null);
}

package org.comptoir.inventory.sourcing;

/**
 * How much of a location's daily work is taken.
 *
 * @param taken orders of that day
 * @param limit orders that it can prepare in a day, at least 1
 */
public record Cap(int taken, int limit) {
    private static final long WHOLE = 1000;

    boolean isReached() {
        return taken >= limit;
    }

    /** The part that is taken, 0 to 1000. */
    long permille() {
        return Math.min(WHOLE, WHOLE * taken / limit);
    }
}

package org.comptoir.inventory.sourcing;

/**
 * How many units of a shelf may be sold through a channel, and why.
 *
 * @param onHand units physically there
 * @param reserved units promised
 * @param safety units kept back
 */
public record Sellable(int onHand, int reserved, int safety) {
    /** The article was never there. */
    public static final Sellable NONE = new Sellable(0, 0, 0);

    /** What is left for a new buyer, never below zero. */
    public int units() {
        return (int) Math.max(0, (long) onHand - reserved - safety);
    }
}

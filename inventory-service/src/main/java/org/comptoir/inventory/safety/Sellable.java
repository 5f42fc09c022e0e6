package org.comptoir.inventory.safety;

import org.jspecify.annotations.Nullable;

/**
 * What may be promised of one article at one location, and why.
 *
 * @param onHand units physically there
 * @param reserved units promised
 * @param safety units kept back
 * @param rule the rule that keeps them back
 */
public record Sellable(
        int onHand, int reserved, int safety, @Nullable SafetyRule rule) {
    /** Units that may be promised; below zero when more is promised or kept back than there is. */
    public int available() {
        return onHand - reserved - safety;
    }

    /** The calculation in English. */
    public String english() {
        return "on hand " + onHand + ", held " + reserved + ", safety " + safety + " -> " + available();
    }

    /** The calculation in French. */
    public String french() {
        return "en stock " + onHand + ", réservés " + reserved + ", sécurité " + safety + " -> " + available();
    }
}

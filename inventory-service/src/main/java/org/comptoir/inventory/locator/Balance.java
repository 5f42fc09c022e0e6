package org.comptoir.inventory.locator;

/**
 * What lies on a shelf.
 *
 * @param onHand units
 * @param reserved units of them that are promised
 */
record Balance(int onHand, int reserved) {
    /** Where an article never was. */
    static final Balance NONE = new Balance(0, 0);
}

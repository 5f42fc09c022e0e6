package org.comptoir.inventory.sourcing;

/** What a strategy may look at; the first criterion in its list that differs decides. */
public enum Criterion {
    /** The fewer parcels, the better. */
    FEWEST_PARCELS,
    /** The shorter the way, summed over the parcels, the better. */
    DISTANCE,
    /** The smaller the part of a shelf that is taken, the better: stock levels out. */
    BALANCE,
    /** The higher the priority of the locations, unit by unit, the better. */
    PRIORITY,
    /** The further the locations are from their daily cap, the better. */
    CAPS
}

package org.comptoir.inventory.reservation;

/** What a buyer wants when not everything is there. */
public enum HoldMode {
    /** Everything or nothing. */
    ALL_OR_NOTHING,
    /** Whatever there is; nothing at all is refused. */
    BEST_EFFORT
}

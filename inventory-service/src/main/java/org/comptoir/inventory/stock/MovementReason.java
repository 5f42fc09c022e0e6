package org.comptoir.inventory.stock;

/** Why goods were written off or found again, as a word that can be counted. */
public enum MovementReason {
    DAMAGED,
    STOLEN,
    EXPIRED,
    /** Not where it should be. */
    NOT_FOUND,
    /** On show, not for sale. */
    DISPLAY_PIECE,
    /** There after all. */
    FOUND,
    OTHER;

    /** The reason of that name; one that this release does not know is another. */
    public static MovementReason of(String name) {
        for (MovementReason reason : values()) {
            if (reason.name().equals(name)) {
                return reason;
            }
        }
        return OTHER;
    }
}

package org.comptoir.store.work;

import java.util.EnumSet;
import java.util.Set;

/** How far the store is with an item. */
public enum WorkStatus {
    /** To be taken from the shelf. */
    TO_PICK,
    /** Taken from the shelf, not yet at its spot. */
    PICKED,
    /** Waits at its spot for the customer. */
    READY,
    /** The customer has it. */
    HANDED_OVER,
    /** Called off; what was picked goes back to the shelf. */
    CANCELLED,
    /** Nobody came in time; what was picked goes back to the shelf. */
    EXPIRED;

    /** What a clerk still has to do something for. */
    public static Set<WorkStatus> open() {
        return EnumSet.of(TO_PICK, PICKED, READY);
    }

    boolean isOpen() {
        return open().contains(this);
    }

    boolean isCalledOff() {
        return this == CANCELLED || this == EXPIRED;
    }
}

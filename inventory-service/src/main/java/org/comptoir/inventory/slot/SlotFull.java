package org.comptoir.inventory.slot;

import org.comptoir.inventory.location.LocationId;

/** The location can do no more orders at that time. */
public class SlotFull extends RuntimeException {
    private final LocationId location;
    private final Slot slot;
    private final String cap;

    SlotFull(LocationId location, Slot slot, String cap) {
        // Many are thrown when everybody wants the same hour; nobody reads where.
        super("No more orders can be collected at " + location + " from " + slot.start(), null, false, false);
        this.location = location;
        this.slot = slot;
        this.cap = cap;
    }

    public LocationId location() {
        return location;
    }

    public Slot slot() {
        return slot;
    }

    /** {@code SLOT} or {@code DAY}: what has no more room. */
    public String cap() {
        return cap;
    }
}

package org.comptoir.inventory.slot;

import java.time.Instant;
import org.comptoir.inventory.location.LocationId;

/** No slot starts there at that time, or it is too early or too late to book it. */
public class SlotUnavailable extends RuntimeException {
    private final LocationId location;
    private final Instant start;

    SlotUnavailable(LocationId location, Instant start) {
        super("No pickup slot that starts at " + start + " can be booked at " + location, null, false, false);
        this.location = location;
        this.start = start;
    }

    public LocationId location() {
        return location;
    }

    public Instant start() {
        return start;
    }
}

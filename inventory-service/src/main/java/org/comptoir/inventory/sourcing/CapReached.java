package org.comptoir.inventory.sourcing;

import java.time.LocalDate;
import org.comptoir.inventory.location.LocationId;

/** The location can send no more parcels on that day. */
public class CapReached extends RuntimeException {
    private final LocationId location;
    private final LocalDate day;

    CapReached(LocationId location, LocalDate day) {
        super("No more parcels can leave " + location + " on " + day, null, false, false);
        this.location = location;
        this.day = day;
    }

    public LocationId location() {
        return location;
    }

    public LocalDate day() {
        return day;
    }
}

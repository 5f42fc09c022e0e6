package org.comptoir.inventory.location;

/** Something was asked for a location that nobody described. */
public class UnknownLocation extends RuntimeException {
    private final LocationId location;

    public UnknownLocation(LocationId location) {
        super("Location " + location + " is not known");
        this.location = location;
    }

    public LocationId location() {
        return location;
    }
}

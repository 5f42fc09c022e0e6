package org.comptoir.inventory.location;

import java.util.Locale;

/** Something was asked for a location that nobody described, or that does not do such things. */
public class UnknownLocation extends RuntimeException {
    private final LocationId location;

    public UnknownLocation(LocationId location) {
        this(location, "Location " + location + " is not known");
    }

    private UnknownLocation(LocationId location, String message) {
        super(message);
        this.location = location;
    }

    /** A place to collect an order from was asked for, and this is none. */
    public static UnknownLocation forPickup(LocationId location) {
        return new UnknownLocation(location, "No location " + location + " offers pickup");
    }

    /** Stock was told of, and this location keeps none. */
    public static UnknownLocation forStock(LocationId location) {
        return new UnknownLocation(location, "Location " + location + " keeps no stock");
    }

    /** Something else was asked for than the location does for customers. */
    public static UnknownLocation forPurpose(LocationId location, Capability purpose) {
        return purpose == Capability.PICKUP
                ? forPickup(location)
                : new UnknownLocation(
                        location,
                        "Location " + location + " offers no " + purpose.name().toLowerCase(Locale.ROOT));
    }

    public LocationId location() {
        return location;
    }
}

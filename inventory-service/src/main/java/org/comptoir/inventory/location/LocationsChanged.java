package org.comptoir.inventory.location;

import java.util.List;

/** Locations were described anew, or got other days; told in the transaction that did it. */
public record LocationsChanged(List<Location> locations) {
    public LocationsChanged {
        locations = List.copyOf(locations);
    }
}

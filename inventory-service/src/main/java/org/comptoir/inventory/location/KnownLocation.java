package org.comptoir.inventory.location;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.place.Coordinates;

/**
 * A location with all that is said of it, parsed once.
 *
 * @param id its code
 * @param details how it is described
 * @param times when it is open
 * @param exceptionalDays the days with other hours, in order of date
 * @param groups codes of the store groups it belongs to
 * @param version grows with each change of its description or its exceptional days
 * @param change number of the directory's change that brought this; the newer wins
 */
public record KnownLocation(
        LocationId id,
        LocationDetails details,
        OpeningTimes times,
        List<ExceptionalDay> exceptionalDays,
        Set<String> groups,
        long version,
        long change) {
    public KnownLocation {
        exceptionalDays = List.copyOf(exceptionalDays);
        groups = Set.copyOf(groups);
    }

    public LocationKind kind() {
        return details.kind();
    }

    public boolean can(Capability capability) {
        return details.can(capability);
    }

    /** Whether customers collect orders there. */
    public boolean offersPickup() {
        return kind().isVisited() && can(Capability.PICKUP);
    }

    public Coordinates point() {
        return details.point();
    }

    public PickupTerms pickupTerms() {
        return details.terms().pickup();
    }

    public DispatchTerms dispatchTerms() {
        return details.terms().dispatch();
    }

    public ZoneId zone() {
        return times.zone();
    }
}

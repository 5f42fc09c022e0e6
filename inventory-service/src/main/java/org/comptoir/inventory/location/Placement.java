package org.comptoir.inventory.location;

import java.util.OptionalDouble;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.Gazetteer;

/** Compares where a location says it is with what its postcode says. */
final class Placement {
    private static final double FURTHEST = 50_000;

    private Placement() {}

    /**
     * Distance in whole kilometres when it is too far to be believed; empty when believable, when the postcode is unknown or outside
     * the time zones of France, where the same digits mean another place.
     */
    static OptionalDouble tooFar(Gazetteer gazetteer, String timeZone, String postcode, Coordinates point) {
        if (!France.hasTimeZone(timeZone)) {
            return OptionalDouble.empty();
        }
        OptionalDouble meters = gazetteer.metersFrom(postcode, point);
        return meters.isPresent() && meters.getAsDouble() > FURTHEST
                ? OptionalDouble.of(Math.rint(meters.getAsDouble() / 1000))
                : OptionalDouble.empty();
    }
}

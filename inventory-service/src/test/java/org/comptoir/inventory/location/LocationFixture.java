package org.comptoir.inventory.location;

import java.util.List;
import java.util.Set;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/** Locations for tests without a database. */
public final class LocationFixture {
    private static final Coordinates BOURG = new Coordinates(46.2052, 5.2460);

    private LocationFixture() {}

    /** A store in Bourg-en-Bresse with these hours. */
    public static LocationDetails details(@Nullable String hours) {
        return details(BOURG, hours, "01000", LocationDetails.USUAL_TIME_ZONE);
    }

    public static LocationDetails details(Coordinates point, @Nullable String hours, String postcode, String zone) {
        return new LocationDetails(
                "Comptoir",
                null,
                LocationKind.STORE,
                new LocationDetails.Address("1 rue Neuve", postcode, "Bourg-en-Bresse"),
                point,
                zone,
                hours,
                LocationKind.STORE.usualCapabilities(),
                LocationTerms.USUAL);
    }

    /** A store somewhere, always open, in these groups. */
    public static KnownLocation at(String id, Coordinates point, String... groups) {
        LocationDetails details = details(point, "24/7", "01000", LocationDetails.USUAL_TIME_ZONE);
        return new KnownLocation(
                new LocationId(id), details, OpeningTimes.of(details, List.of()), List.of(), Set.of(groups), 1, 1);
    }
}

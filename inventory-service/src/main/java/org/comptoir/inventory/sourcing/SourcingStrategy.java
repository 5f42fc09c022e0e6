package org.comptoir.inventory.sourcing;

import java.util.List;
import java.util.Map;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * How a merchant wants baskets to be sent.
 *
 * @param code names it
 * @param channel where it holds; null for every channel that has none of its own
 * @param criteria what decides, the first one first; none twice
 * @param maxParcels in how many parcels a basket may travel, 1 to 10
 * @param maxDistanceKm how far away a location may be; null for any distance
 * @param keepLastUnit whether a shop keeps one unit of each article on its shelf
 * @param locationPriorities 0 (last resort) to 9 (first choice); 5 where a location is not named
 * @param active whether it holds now
 */
public record SourcingStrategy(
        String code,
        @Nullable String channel,
        List<Criterion> criteria,
        int maxParcels,
        @Nullable Integer maxDistanceKm,
        boolean keepLastUnit,
        Map<LocationId, Integer> locationPriorities,
        boolean active) {
    /** What a code may look like. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** Parcels of one basket at most. */
    public static final int MOST_PARCELS = 10;

    /** The priority of the first choice. */
    public static final int FIRST_CHOICE = 9;

    private static final int USUAL_PRIORITY = 5;
    private static final int METERS_PER_KM = 1000;

    public SourcingStrategy {
        criteria = List.copyOf(criteria);
        locationPriorities = Map.copyOf(locationPriorities);
        if (maxParcels < 1 || maxParcels > MOST_PARCELS) {
            throw new IllegalArgumentException(maxParcels + " parcels");
        }
    }

    /** How much the merchant likes this location to send, 0 to 9. */
    public int priority(LocationId location) {
        return locationPriorities.getOrDefault(location, USUAL_PRIORITY);
    }

    /** Whether the merchant named this location. */
    boolean names(LocationId location) {
        return locationPriorities.containsKey(location);
    }

    boolean reaches(long meters) {
        return maxDistanceKm == null || meters <= (long) maxDistanceKm * METERS_PER_KM;
    }
}

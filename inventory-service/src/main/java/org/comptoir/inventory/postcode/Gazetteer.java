package org.comptoir.inventory.postcode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All postcodes at once, in memory: they do not change while the service runs. */
public final class Gazetteer {
    private static final int DEPARTMENT = 2;

    private final Map<String, Place> places;
    private final Map<String, List<Place>> departments;

    Gazetteer(List<Place> all) {
        places = all.stream().collect(Collectors.toUnmodifiableMap(Place::postcode, Function.identity()));
        departments = all.stream().collect(Collectors.groupingBy(place -> department(place.postcode())));
    }

    public Optional<Place> find(String postcode) {
        return Optional.ofNullable(places.get(postcode));
    }

    /**
     * How far the point is from the postcode's town. A postcode of firms (CEDEX) has no town: then from the nearest town of its
     * department. Empty when even that is unknown.
     */
    public OptionalDouble metersFrom(String postcode, Coordinates point) {
        List<Place> towns =
                find(postcode).map(List::of).orElseGet(() -> departments.getOrDefault(department(postcode), List.of()));
        return towns.stream().mapToDouble(town -> town.centre().metersTo(point)).min();
    }

    private static String department(String postcode) {
        return postcode.substring(0, Math.min(DEPARTMENT, postcode.length()));
    }
}

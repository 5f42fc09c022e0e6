package org.comptoir.inventory.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** All places at once, in memory: they do not change while the service runs. */
public final class Gazetteer {
    private static final int DEPARTMENT = 2;
    /** Most populated first; the order of equals is fixed, so that the same question always gets the same answer. */
    private static final Comparator<Place> IMPORTANCE = Comparator.comparingInt(Place::population)
            .reversed()
            .thenComparing(Place::postcode)
            .thenComparing(Place::inseeCode);

    /** For each postcode its towns, most populated first. */
    private final Map<String, List<Place>> postcodes = new HashMap<>();

    private final Map<String, List<Place>> departments = new HashMap<>();
    /** For each folded name its places, most populated first. */
    private final Map<String, List<Place>> towns = new HashMap<>();

    private final String[] names;
    private final String[] codes;

    Gazetteer(List<Place> all) {
        for (Place place : all.stream().sorted(IMPORTANCE).toList()) {
            add(postcodes, place.postcode(), place);
            add(departments, department(place.postcode()), place);
            add(towns, PlaceName.fold(place.town()), place);
        }
        names = sorted(towns);
        codes = sorted(postcodes);
    }

    /** The most populated town of a postcode. */
    public Optional<Place> find(String postcode) {
        return postcodes.getOrDefault(postcode, List.of()).stream().findFirst();
    }

    /** All towns of a postcode, most populated first. */
    public List<Place> towns(String postcode) {
        return postcodes.getOrDefault(postcode, List.of());
    }

    /**
     * How far the point is from the nearest town of the postcode. A postcode of firms (CEDEX) has no town: then from the nearest town
     * of its department. Empty when even that is unknown.
     */
    public OptionalDouble metersFrom(String postcode, Coordinates point) {
        List<Place> near = postcodes.getOrDefault(postcode, departments.getOrDefault(department(postcode), List.of()));
        return near.stream().mapToDouble(town -> town.centre().metersTo(point)).min();
    }

    Optional<Place> town(String name, @Nullable String postcode) {
        return towns.getOrDefault(PlaceName.fold(name), List.of()).stream()
                .filter(place -> postcode == null || place.postcode().equals(postcode))
                .findFirst();
    }

    List<Place> search(String beginning, int limit) {
        String folded = PlaceName.fold(beginning);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        collect(names, towns, folded, found);
        collect(codes, postcodes, folded, found);
        return found.stream().sorted(IMPORTANCE).limit(limit).toList();
    }

    private static void collect(String[] keys, Map<String, List<Place>> places, String beginning, List<Place> found) {
        int at = Arrays.binarySearch(keys, beginning);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(beginning); i++) {
            found.addAll(places.getOrDefault(keys[i], List.of()));
        }
    }

    private static void add(Map<String, List<Place>> map, String key, Place place) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(place);
    }

    private static String[] sorted(Map<String, List<Place>> map) {
        return map.keySet().stream().sorted().toArray(String[]::new);
    }

    private static String department(String postcode) {
        return postcode.substring(0, Math.min(DEPARTMENT, postcode.length()));
    }
}

package org.comptoir.inventory.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All places at once, in memory: they do not change while the service runs. */
public final class Gazetteer {
    private static final int DEPARTMENT = 2;
    private static final Pattern POSTCODE_FIRST = Pattern.compile("([0-9]+)(?: (.*))?");
    /** Paris, Lyon and Marseille are told by their districts, the first of which is the middle. */
    private static final Pattern DISTRICT = Pattern.compile("(.+) (1er|[0-9]+e) Arrondissement");

    private static final String FIRST = "1er";
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
        List<Place> sorted = all.stream().sorted(IMPORTANCE).toList();
        cities(sorted).forEach(city -> add(towns, PlaceName.fold(city.town()), city));
        for (Place place : sorted) {
            add(postcodes, place.postcode(), place);
            add(departments, department(place.postcode()), place);
            add(towns, PlaceName.fold(place.town()), place);
            Matcher district = DISTRICT.matcher(place.town());
            if (district.matches()) {
                add(towns, PlaceName.fold(district.group(1)), place);
            }
        }
        names = sorted(towns);
        codes = sorted(postcodes);
    }

    /** The most populated town of a postcode. */
    public Optional<Place> find(String postcode) {
        return towns(postcode).stream().findFirst();
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

    /** The most populated town of this name, with this postcode if one is given. */
    Optional<Place> town(String name, @Nullable String postcode) {
        return towns.getOrDefault(PlaceName.fold(name), List.of()).stream()
                .filter(place -> postcode == null || place.postcode().equals(postcode))
                .findFirst();
    }

    List<Place> search(String beginning, int limit) {
        String folded = PlaceName.fold(beginning);
        Matcher both = POSTCODE_FIRST.matcher(folded);
        List<Place> found;
        Predicate<Place> fits = _ -> true;
        if (both.matches()) {
            String name = both.group(2);
            found = beginningWith(both.group(1), codes, postcodes);
            if (name != null) {
                fits = place -> PlaceName.fold(place.town()).startsWith(name);
            }
        } else {
            found = folded.isEmpty() ? List.of() : beginningWith(folded, names, towns);
        }
        return found.stream()
                .filter(fits)
                .distinct()
                .sorted(IMPORTANCE)
                .limit(limit)
                .toList();
    }

    private static List<Place> beginningWith(String beginning, String[] keys, Map<String, List<Place>> places) {
        List<Place> found = new ArrayList<>();
        int at = Arrays.binarySearch(keys, beginning);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(beginning); i++) {
            found.addAll(places.getOrDefault(keys[i], List.of()));
        }
        return found;
    }

    /** Each city of districts as a whole, standing where its first district is. */
    private static List<Place> cities(List<Place> all) {
        Map<String, Integer> people = new HashMap<>();
        Map<String, Place> middles = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (Place place : all) {
            Matcher district = DISTRICT.matcher(place.town());
            if (district.matches() && counted.add(place.inseeCode())) {
                people.merge(district.group(1), place.population(), Integer::sum);
                if (district.group(2).equals(FIRST)) {
                    middles.put(district.group(1), place);
                }
            }
        }
        return middles.entrySet().stream()
                .map(city -> new Place(
                        city.getValue().postcode(),
                        city.getKey(),
                        city.getValue().inseeCode(),
                        city.getValue().centre(),
                        people.getOrDefault(city.getKey(), 0)))
                .toList();
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

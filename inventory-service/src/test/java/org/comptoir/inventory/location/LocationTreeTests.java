package org.comptoir.inventory.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.comptoir.inventory.place.Coordinates;
import org.junit.jupiter.api.Test;

class LocationTreeTests {
    /** At the other end of the earth the arc is steep and the last bits of the chord are worth centimetres. */
    private static final double ROUNDING_METERS = 0.2;

    /** Distances that differ in the last bit of their square are the same in metres, so equal metres come in any order. */
    private static final Comparator<Near> NEAREST = Comparator.comparingDouble(Near::meters);

    @Property(tries = 300)
    void findsWhatABruteForceSearchFindsInTheSameOrder(
            @ForAll("anywhere") List<Coordinates> points,
            @ForAll("point") Coordinates from,
            @ForAll @DoubleRange(min = 0, max = 21_000_000) double meters) {
        List<KnownLocation> locations = known(points);

        List<Near> found = new ArrayList<>();
        LocationTree.of(locations).near(from, meters).forEach(found::add);

        List<Near> expected = locations.stream()
                .map(location -> new Near(location, from.metersTo(location.point())))
                .filter(near -> near.meters() <= meters)
                .sorted(NEAREST)
                .toList();
        assertThat(found).isSortedAccordingTo(NEAREST);
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).meters()).isCloseTo(expected.get(i).meters(), within(ROUNDING_METERS));
            assertThat(found.get(i).meters())
                    .isCloseTo(from.metersTo(found.get(i).location().point()), within(ROUNDING_METERS));
        }
    }

    @Test
    void knowsNeitherPolesNorTheDateLine() {
        List<KnownLocation> locations = known(List.of(
                new Coordinates(-17, 179.9),
                new Coordinates(-17, -179.9),
                new Coordinates(89.9, 0),
                new Coordinates(89.9, 180)));
        assertThat(ids(locations, new Coordinates(-17, -179.95), 50_000)).containsExactly("L1", "L0");
        assertThat(ids(locations, new Coordinates(90, 0), 12_000)).containsExactly("L2", "L3");
    }

    @Test
    void endsWhereTheRadiusEnds() {
        Iterator<Near> none =
                LocationTree.of(List.of()).near(new Coordinates(0, 0), 1_000).iterator();
        assertThat(none.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
    }

    private static List<String> ids(List<KnownLocation> locations, Coordinates from, double meters) {
        List<String> ids = new ArrayList<>();
        LocationTree.of(locations)
                .near(from, meters)
                .forEach(near -> ids.add(near.location().id().value()));
        return ids;
    }

    private static List<KnownLocation> known(List<Coordinates> points) {
        List<KnownLocation> locations = new ArrayList<>();
        for (Coordinates point : points) {
            locations.add(LocationFixture.at("L" + locations.size(), point));
        }
        return locations;
    }

    /** Crowded on a coarse raster, so that equal distances and equal places happen. */
    @Provide
    Arbitrary<Coordinates> point() {
        Arbitrary<Double> latitude = Arbitraries.oneOf(
                Arbitraries.integers().between(-90, 90).map(Double::valueOf),
                Arbitraries.doubles().between(40, 52));
        Arbitrary<Double> longitude = Arbitraries.oneOf(
                Arbitraries.integers().between(-180, 180).map(Double::valueOf),
                Arbitraries.doubles().between(-5, 9));
        return Combinators.combine(latitude, longitude).as(Coordinates::new);
    }

    @Provide
    Arbitrary<List<Coordinates>> anywhere() {
        return point().list().ofMaxSize(120);
    }
}

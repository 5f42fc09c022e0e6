package org.comptoir.inventory.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

class SourcingPropertyTests {
    private static final List<Sku> SKUS = List.of(new Sku("TEE"), new Sku("CAP"), new Sku("MUG"));
    private static final int MOST_SOURCES = 7;

    @Property
    void nobodySendsMoreThanItMay(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources) {
        Plan plan = Sourcing.plan(strategy, basket, sources);

        assertThat(plan.parcels()).hasSizeLessThanOrEqualTo(strategy.maxParcels());
        for (Parcel parcel : plan.parcels()) {
            Source source = named(sources, parcel.source());
            assertThat(isOpen(source, strategy)).isTrue();
            assertThat(parcel.lines())
                    .isNotEmpty()
                    .allMatch(units -> units.quantity() <= source.usable(units.sku(), strategy));
        }
    }

    @Property
    void eachUnitIsSentOrSaidToBeMissing(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources) {
        Plan plan = Sourcing.plan(strategy, basket, sources);

        List<Units> all = new ArrayList<>(plan.missing());
        plan.parcels().forEach(parcel -> all.addAll(parcel.lines()));
        assertThat(Units.summed(all)).isEqualTo(Units.summed(basket));
    }

    @Property
    void theOrderOfTheQuestionIsIrrelevant(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources,
            @ForAll Random random) {
        List<Source> shuffled = new ArrayList<>(sources);
        List<Units> turned = new ArrayList<>(basket);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(turned, random);

        assertThat(Sourcing.plan(strategy, turned, shuffled)).isEqualTo(Sourcing.plan(strategy, basket, sources));
    }

    @Property
    void noCombinationCoversMoreAndNoneIsSmaller(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources) {
        SourcingStrategy fewest = with(strategy, Criterion.FEWEST_PARCELS);
        Plan plan = Sourcing.plan(fewest, basket, sources);

        long[] expected = bruteForce(fewest, basket, sources, source -> 1);
        assertThat(new long[] {units(plan.missing()), plan.parcels().size()}).isEqualTo(expected);
    }

    @Property
    void noCombinationThatCoversAsMuchTravelsLess(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources) {
        SourcingStrategy nearest = with(strategy, Criterion.DISTANCE);
        Plan plan = Sourcing.plan(nearest, basket, sources);

        long travelled = plan.parcels().stream()
                .mapToLong(parcel -> named(sources, parcel.source()).meters())
                .sum();
        long[] expected = bruteForce(nearest, basket, sources, Source::meters);
        assertThat(new long[] {units(plan.missing()), travelled}).isEqualTo(expected);
    }

    @Property
    void eachLocationIsExplained(
            @ForAll("strategies") SourcingStrategy strategy,
            @ForAll("baskets") List<Units> basket,
            @ForAll("fields") List<Source> sources) {
        Plan plan = Sourcing.plan(strategy, basket, sources);

        assertThat(plan.verdicts()).extracting(Verdict::source).containsExactlyInAnyOrderElementsOf(sources);
        assertThat(plan.verdicts().stream()
                        .filter(verdict -> verdict.outcome() == Verdict.Outcome.CHOSEN)
                        .map(verdict -> verdict.source().location()))
                .containsExactlyElementsOf(
                        plan.parcels().stream().map(Parcel::source).toList());
    }

    /** The least units missing, then the least cost, of all combinations that are allowed. */
    private static long[] bruteForce(
            SourcingStrategy strategy, List<Units> basket, List<Source> sources, ToLongFunction<Source> cost) {
        List<Units> wanted = Units.summed(basket);
        long[] best = {units(wanted), 0};
        for (int mask = 1; mask < 1 << sources.size(); mask++) {
            List<Source> members = members(sources, mask);
            if (members.size() > strategy.maxParcels()
                    || !members.stream().allMatch(source -> isOpen(source, strategy))) {
                continue;
            }
            long missing = wanted.stream()
                    .mapToLong(units -> Math.max(
                            0,
                            units.quantity()
                                    - members.stream()
                                            .mapToLong(source -> source.usable(units.sku(), strategy))
                                            .sum()))
                    .sum();
            long[] figures = {missing, members.stream().mapToLong(cost).sum()};
            best = Arrays.compare(figures, best) < 0 ? figures : best;
        }
        return best;
    }

    private static List<Source> members(List<Source> sources, int mask) {
        return IntStream.range(0, sources.size())
                .filter(each -> (mask & 1 << each) != 0)
                .mapToObj(sources::get)
                .toList();
    }

    private static boolean isOpen(Source source, SourcingStrategy strategy) {
        return source.hindrance() == null
                && strategy.reaches(source.meters())
                && (source.cap() == null || !source.cap().isReached());
    }

    private static Source named(List<Source> sources, LocationId id) {
        return sources.stream()
                .filter(source -> source.location().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long units(List<Units> units) {
        return units.stream().mapToLong(Units::quantity).sum();
    }

    private static SourcingStrategy with(SourcingStrategy strategy, Criterion first) {
        return new SourcingStrategy(
                strategy.code(),
                null,
                List.of(first),
                strategy.maxParcels(),
                strategy.maxDistanceKm(),
                strategy.keepLastUnit(),
                strategy.locationPriorities(),
                true);
    }

    @Provide
    Arbitrary<List<Units>> baskets() {
        Arbitrary<Units> units = Combinators.combine(
                        Arbitraries.of(SKUS), Arbitraries.integers().between(1, 5))
                .as(Units::new);
        return units.list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Source>> fields() {
        Arbitrary<List<Integer>> stock =
                Arbitraries.integers().between(-2, 6).list().ofSize(SKUS.size());
        Arbitrary<@Nullable Cap> caps = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4))
                .as(Cap::new)
                .injectNull(0.5);
        Arbitrary<Boolean> mostly =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 20_000), Arbitraries.of(true, false), mostly, caps, stock)
                .as(Figures::new)
                .list()
                .ofMaxSize(MOST_SOURCES)
                .map(SourcingPropertyTests::sources);
    }

    private record Figures(
            long meters,
            boolean shop,
            boolean ships,
            @Nullable Cap cap,
            List<Integer> stock) {}

    private static List<Source> sources(List<Figures> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(number -> source("L" + number, figures.get(number)))
                .toList();
    }

    private static Source source(String id, Figures figures) {
        Map<Sku, Integer> sellable = new HashMap<>();
        for (int each = 0; each < SKUS.size(); each++) {
            sellable.put(SKUS.get(each), figures.stock().get(each));
        }
        return new Source(
                new LocationId(id),
                figures.meters(),
                figures.shop(),
                figures.ships() ? null : Verdict.Outcome.NOT_SHIPPED_FROM_THERE,
                figures.cap(),
                sellable);
    }

    @Provide
    Arbitrary<SourcingStrategy> strategies() {
        Arbitrary<List<Criterion>> criteria =
                Arbitraries.of(Criterion.values()).list().uniqueElements().ofMinSize(1);
        Arbitrary<Map<LocationId, Integer>> priorities = Arbitraries.maps(
                        Arbitraries.integers().between(0, MOST_SOURCES - 1).map(number -> new LocationId("L" + number)),
                        Arbitraries.integers().between(0, 9))
                .ofMaxSize(MOST_SOURCES);
        return Combinators.combine(
                        criteria,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(5, 15).injectNull(0.5),
                        Arbitraries.of(true, false),
                        priorities)
                .as((order, parcels, distance, keepLast, ranks) ->
                        new SourcingStrategy("trial", null, order, parcels, distance, keepLast, ranks, true));
    }
}

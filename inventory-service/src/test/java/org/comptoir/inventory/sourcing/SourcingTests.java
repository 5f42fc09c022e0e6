package org.comptoir.inventory.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.comptoir.inventory.stock.Sku;
import org.junit.jupiter.api.Test;

class SourcingTests {
    private static final Sku TEE = new Sku("TEE");
    private static final Sku MUG = new Sku("MUG");
    private static final List<Units> BOTH = List.of(new Units(TEE, 2), new Units(MUG, 1));

    @Test
    void oneParcelFromFarAwayBeatsTwoFromNearbyWhenParcelsCountFirst() {
        List<Source> sources = List.of(
                source("near-tee", 1_000, Map.of(TEE, 5)),
                source("near-mug", 2_000, Map.of(MUG, 5)),
                source("far-both", 300_000, Map.of(TEE, 5, MUG, 5)));

        Plan fewest = Sourcing.plan(strategy(3, Criterion.FEWEST_PARCELS, Criterion.DISTANCE), BOTH, sources);
        assertThat(fewest.parcels())
                .extracting(parcel -> parcel.source().value())
                .containsExactly("far-both");
        assertThat(outcomes(fewest)).containsExactly(Outcome.COVERS_LESS, Outcome.COVERS_LESS, Outcome.CHOSEN);

        Plan nearest = Sourcing.plan(strategy(3, Criterion.DISTANCE), BOTH, sources);
        assertThat(nearest.parcels())
                .extracting(parcel -> parcel.source().value())
                .containsExactly("near-tee", "near-mug");
        assertThat(outcomes(nearest)).containsExactly(Outcome.CHOSEN, Outcome.CHOSEN, Outcome.FARTHER);
    }

    @Test
    void aLineIsSplitOnlyWhenNobodyHasAllOfIt() {
        List<Units> five = List.of(new Units(TEE, 5));
        List<Source> sources = List.of(source("a", 1_000, Map.of(TEE, 3)), source("b", 2_000, Map.of(TEE, 4)));

        Plan plan = Sourcing.plan(strategy(2, Criterion.FEWEST_PARCELS, Criterion.DISTANCE), five, sources);
        assertThat(plan.parcels())
                .containsExactly(
                        new Parcel(new LocationId("a"), List.of(new Units(TEE, 3))),
                        new Parcel(new LocationId("b"), List.of(new Units(TEE, 2))));
        Plan one = Sourcing.plan(strategy(1, Criterion.FEWEST_PARCELS), five, sources);
        assertThat(one.parcels()).extracting(parcel -> parcel.source().value()).containsExactly("b");
        assertThat(one.missing()).containsExactly(new Units(TEE, 1));
    }

    @Test
    void theFirstCriterionThatDiffersDecides() {
        List<Units> one = List.of(new Units(TEE, 1));
        Source near = source("near", 1_000, Map.of(TEE, 2));
        Source full = source("full", 2_000, Map.of(TEE, 50));
        Source idle = new Source(new LocationId("idle"), 3_000, true, null, new Cap(1, 10), Map.of(TEE, 3));
        Source busy = new Source(new LocationId("busy"), 500, true, null, new Cap(9, 10), Map.of(TEE, 3));

        assertThat(choice(one, List.of(near, full), Criterion.BALANCE, Criterion.DISTANCE))
                .isEqualTo("full");
        assertThat(choice(one, List.of(near, full), Criterion.DISTANCE, Criterion.BALANCE))
                .isEqualTo("near");
        assertThat(choice(one, List.of(idle, busy), Criterion.CAPS, Criterion.DISTANCE))
                .isEqualTo("idle");
        SourcingStrategy loved = new SourcingStrategy(
                "s",
                null,
                List.of(Criterion.PRIORITY, Criterion.DISTANCE),
                1,
                null,
                false,
                Map.of(new LocationId("full"), 9),
                true);
        Plan plan = Sourcing.plan(loved, one, List.of(near, full));
        assertThat(outcomes(plan)).containsExactly(Outcome.LOWER_PRIORITY, Outcome.CHOSEN);
    }

    @Test
    void saysWhyALocationIsOutOfTheQuestion() {
        List<Units> one = List.of(new Units(TEE, 1));
        SourcingStrategy careful =
                new SourcingStrategy("s", null, List.of(Criterion.DISTANCE), 1, 100, true, Map.of(), true);
        Plan plan = Sourcing.plan(
                careful,
                one,
                List.of(
                        new Source(new LocationId("a"), 1, true, null, null, Map.of(MUG, 5)),
                        new Source(new LocationId("b"), 2, true, Outcome.NOT_SHIPPED_FROM_THERE, null, Map.of(TEE, 5)),
                        new Source(new LocationId("c"), 3, true, null, new Cap(4, 4), Map.of(TEE, 5)),
                        new Source(new LocationId("d"), 4, true, null, null, Map.of(TEE, 1)),
                        new Source(new LocationId("e"), 5, false, null, null, Map.of(TEE, 1)),
                        new Source(new LocationId("f"), 5, false, null, null, Map.of(TEE, 1)),
                        new Source(new LocationId("g"), 100_001, true, null, null, Map.of(TEE, 5))));
        assertThat(outcomes(plan))
                .containsExactly(
                        Outcome.OUT_OF_STOCK,
                        Outcome.NOT_SHIPPED_FROM_THERE,
                        Outcome.CAP_REACHED,
                        Outcome.LAST_UNIT_KEPT,
                        Outcome.CHOSEN,
                        Outcome.SAME_FIGURES,
                        Outcome.TOO_FAR);
    }

    @Test
    void findsManyParcelsInALargeFieldAndAPairThatNobodyPrefers() {
        List<Source> sources = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(number -> source("s" + number, 1_000 + number, Map.of(TEE, 2)))
                .toList());
        Plan ten = Sourcing.plan(
                strategy(6, Criterion.FEWEST_PARCELS, Criterion.DISTANCE), List.of(new Units(TEE, 12)), sources);
        assertThat(ten.isComplete()).isTrue();
        assertThat(ten.parcels()).hasSize(6);

        sources.add(source("far-mug", 900_000, Map.of(MUG, 1)));
        sources.add(source("far-tee", 900_001, Map.of(TEE, 12)));
        Plan pair = Sourcing.plan(
                strategy(6, Criterion.FEWEST_PARCELS, Criterion.DISTANCE),
                List.of(new Units(TEE, 12), new Units(MUG, 1)),
                sources);
        assertThat(pair.parcels()).extracting(parcel -> parcel.source().value()).containsExactly("far-mug", "far-tee");
    }

    @Test
    void sendsNothingFromNowhere() {
        Plan plan = Sourcing.plan(strategy(3, Criterion.FEWEST_PARCELS), BOTH, List.of());
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.missing()).containsExactly(new Units(MUG, 1), new Units(TEE, 2));
    }

    private static String choice(List<Units> basket, List<Source> sources, Criterion... criteria) {
        return Sourcing.plan(strategy(1, criteria), basket, sources)
                .parcels()
                .getFirst()
                .source()
                .value();
    }

    private static List<Outcome> outcomes(Plan plan) {
        return plan.verdicts().stream().map(Verdict::outcome).toList();
    }

    private static SourcingStrategy strategy(int maxParcels, Criterion... criteria) {
        return new SourcingStrategy("trial", null, List.of(criteria), maxParcels, null, false, Map.of(), true);
    }

    private static Source source(String id, long meters, Map<Sku, Integer> sellable) {
        return new Source(new LocationId(id), meters, true, null, null, sellable);
    }
}

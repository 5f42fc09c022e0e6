package org.comptoir.inventory.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.LocationTerms;
import org.comptoir.inventory.location.OpeningTimes;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.sourcing.Basket;
import org.comptoir.inventory.sourcing.Candidate;
import org.comptoir.inventory.sourcing.Cap;
import org.comptoir.inventory.sourcing.Criterion;
import org.comptoir.inventory.sourcing.Dispatch;
import org.comptoir.inventory.sourcing.Source;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShipReasonsTests {
    private static final Sku TEE = new Sku("TEE");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void namesWhatKeepsMostUnitsBack() {
        assertThat(reason(4)).isEqualTo(Reason.OUT_OF_STOCK);
        assertThat(reason(4, source(1, 10, null, null), source(2, 10, null, null)))
                .isEqualTo(Reason.TOO_FEW);
        assertThat(reason(4, source(1, 10, Outcome.NOT_SHIPPED_FROM_THERE, null), source(9, 10, Outcome.CLOSED, null)))
                .isEqualTo(Reason.CLOSED);
        assertThat(reason(4, source(9, 10, Outcome.NOT_SHIPPED_FROM_THERE, null)))
                .isEqualTo(Reason.NOT_SHIPPED_FROM_THERE);
        assertThat(reason(4, source(9, 900_000, null, null), source(1, 10, null, null)))
                .isEqualTo(Reason.TOO_FAR);
        assertThat(reason(4, source(9, 10, null, new Cap(2, 2)), source(1, 10, null, null)))
                .isEqualTo(Reason.CAP_REACHED);
        assertThat(reason(4, source(2, 10, null, null), source(2, 10, null, null)))
                .isEqualTo(Reason.LAST_UNIT_KEPT);
        assertThat(reason(4, source(3, 10, null, null), source(3, 10, null, null)))
                .isEqualTo(Reason.TOO_MANY_PARCELS);
    }

    private static Reason reason(int asked, Source... sources) {
        SourcingStrategy strategy =
                new SourcingStrategy("s", null, List.of(Criterion.DISTANCE), 1, 500, true, Map.of(), true);
        Basket basket = new Basket(List.of(new Units(TEE, asked)), new Coordinates(48, 2), "web");
        List<Candidate> candidates = Arrays.stream(sources)
                .map(source -> new Candidate(location(), source, Map.of(), dispatch()))
                .toList();
        return ShipReasons.of(new Sourced(basket, strategy, candidates), TEE);
    }

    private static Source source(int units, long meters, @Nullable Outcome hindrance, @Nullable Cap cap) {
        LocationId id = new LocationId("s" + NUMBER.incrementAndGet());
        return new Source(id, meters, true, hindrance, cap, Map.of(TEE, units));
    }

    private static Dispatch dispatch() {
        return new Dispatch(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-25"));
    }

    private static KnownLocation location() {
        LocationDetails details = new LocationDetails(
                "Shop",
                null,
                LocationKind.STORE,
                new LocationDetails.Address("1 rue Neuve", "75001", "Paris"),
                new Coordinates(48, 2),
                "Europe/Paris",
                "24/7",
                Set.of(),
                LocationTerms.USUAL);
        return new KnownLocation(
                new LocationId("shop"), details, OpeningTimes.of(details, List.of()), List.of(), Set.of(), 1, 1);
    }
}

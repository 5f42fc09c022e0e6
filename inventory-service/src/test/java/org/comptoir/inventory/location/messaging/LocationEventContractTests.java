package org.comptoir.inventory.location.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.inventory.v1.LocationChanged;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.Location;
import org.comptoir.inventory.location.LocationFixture;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class LocationEventContractTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void tellsLocationsAsTheContractSays() {
        Location location = new Location(
                new LocationId("L1"),
                LocationFixture.details("Mo-Sa 09:00-19:00"),
                List.of(
                        new ExceptionalDay(TODAY.minusDays(1), null, "Inventaire"),
                        new ExceptionalDay(TODAY, "10:00-14:00", null)),
                List.of("north"),
                3,
                9);
        LocationChanged told = LocationEvents.contract(location, TODAY);
        Contracts.assertValid(told);
        assertThat(told.exceptionalDays())
                .containsExactly(new LocationChanged.ExceptionalDay(TODAY, "10:00-14:00", null));
        assertThat(told.capabilities()).containsExactly("PICKUP", "RETURNS");
    }

    @Test
    void tellsALocationWithoutHours() {
        Location location =
                new Location(new LocationId("L1"), LocationFixture.details(null), List.of(), List.of(), 1, 1);
        Contracts.assertValid(LocationEvents.contract(location, TODAY));
    }

    @Test
    void understandsAStoreGroup() {
        assertThat(Contracts.sample(StoreGroupChanged.class).stores()).isNotEmpty();
    }
}

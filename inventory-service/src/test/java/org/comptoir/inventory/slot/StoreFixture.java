package org.comptoir.inventory.slot;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.DispatchTerms;
import org.comptoir.inventory.location.ExceptionalDay;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.LocationTerms;
import org.comptoir.inventory.location.OpeningTimes;
import org.comptoir.inventory.location.PickupTerms;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/** A store with opening hours and pickup terms. */
final class StoreFixture {
    private final @Nullable String hours;
    private final List<ExceptionalDay> exceptions = new ArrayList<>();
    private String zone = "Europe/Paris";
    private int lead = 120;
    private int slot = 60;
    private int horizon = 7;
    private @Nullable LocalTime cutOff;
    private @Nullable Integer slotOrders;
    private @Nullable Integer dailyUnits;

    private StoreFixture(@Nullable String hours) {
        this.hours = hours;
    }

    static StoreFixture open(@Nullable String hours) {
        return new StoreFixture(hours);
    }

    StoreFixture in(String timeZone) {
        zone = timeZone;
        return this;
    }

    StoreFixture leadMinutes(int minutes) {
        lead = minutes;
        return this;
    }

    StoreFixture slotMinutes(int minutes) {
        slot = minutes;
        return this;
    }

    StoreFixture horizonDays(int days) {
        horizon = days;
        return this;
    }

    StoreFixture cutOff(@Nullable LocalTime time) {
        cutOff = time;
        return this;
    }

    StoreFixture slotOrders(int orders) {
        slotOrders = orders;
        return this;
    }

    StoreFixture dailyUnits(int units) {
        dailyUnits = units;
        return this;
    }

    StoreFixture but(ExceptionalDay day) {
        exceptions.add(day);
        return this;
    }

    KnownLocation store() {
        PickupTerms pickup = new PickupTerms(lead, slot, slotOrders, null, cutOff, horizon, null, dailyUnits);
        LocationDetails details = new LocationDetails(
                "Store",
                null,
                LocationKind.STORE,
                new LocationDetails.Address("1 rue Neuve", "01000", "Bourg-en-Bresse"),
                new Coordinates(46.2, 5.2),
                zone,
                hours,
                Set.of(Capability.PICKUP),
                new LocationTerms(pickup, DispatchTerms.USUAL));
        return new KnownLocation(
                new LocationId("S1"), details, OpeningTimes.of(details, exceptions), exceptions, Set.of(), 1, 1);
    }
}

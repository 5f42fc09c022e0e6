package org.comptoir.inventory.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * One way to get a basket, or most of it.
 *
 * @param id names it within its promise: the way, and the location where it is collected
 * @param way how the goods come
 * @param parcels what each location contributes, nearest first
 * @param pickupLocation where it is collected; null when it is sent home
 * @param slot the first time it can be collected in; null where there are no slots
 * @param hoursAssumed whether nobody said when the pickup location is open
 * @param earliest local day on which the first of it can be had
 * @param latest local day on which all of it can be had
 * @param meters to the pickup location, or to the furthest location that sends
 * @param missing what is not in it
 */
public record Option(
        String id,
        Way way,
        List<PromisedParcel> parcels,
        @Nullable LocationId pickupLocation,
        @Nullable PickupTime slot,
        boolean hoursAssumed,
        LocalDate earliest,
        LocalDate latest,
        long meters,
        List<Units> missing) {
    /** The best first: whole baskets, then the earlier, then the nearer. */
    static final Comparator<Option> BEST_FIRST = Comparator.comparing(Option::complete, Comparator.reverseOrder())
            .thenComparing(Option::latest)
            .thenComparingLong(Option::meters)
            .thenComparing(Option::id);

    public Option {
        parcels = List.copyOf(parcels);
        missing = List.copyOf(missing);
    }

    /** Whether it is the whole basket. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** How many units of an article are in it. */
    public int quantity(Sku sku) {
        return parcels.stream()
                .flatMap(parcel -> parcel.lines().stream())
                .filter(line -> line.sku().equals(sku))
                .mapToInt(Units::quantity)
                .sum();
    }

    long missingUnits() {
        return missing.stream().mapToLong(Units::quantity).sum();
    }
}

package org.comptoir.inventory.sourcing;

import java.time.LocalDate;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;

/**
 * A parcel that takes part of a day's work.
 *
 * @param reservation of the units in it
 * @param location from where it leaves
 * @param day on which it leaves
 */
public record ParcelBooking(UUID reservation, LocationId location, LocalDate day) {
    DispatchLoads.Day onDay() {
        return new DispatchLoads.Day(location, day);
    }
}

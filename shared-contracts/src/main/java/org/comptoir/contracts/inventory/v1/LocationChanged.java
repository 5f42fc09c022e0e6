package org.comptoir.contracts.inventory.v1;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A store, a warehouse or another place of the retailer, after a change.
 *
 * <p>Topic {@code inventory.locations}, key {@code locationId}.
 *
 * @param locationId the location
 * @param name as customers know it
 * @param brand the sign above the door
 * @param kind STORE, WAREHOUSE, DRIVE, RELAY_POINT or SUPPLIER; the set may grow
 * @param street street and number
 * @param postcode text: it may begin with 0
 * @param town the town
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param timeZone IANA name
 * @param openingHours in the notation of OpenStreetMap
 * @param capabilities PICKUP, SHIPPING, RETURNS; the set may grow
 * @param exceptionalDays days to come whose hours differ
 */
@ContractEvent(
        type = "org.comptoir.inventory.location-changed.v1",
        topic = Topics.LOCATIONS,
        kind = ContractEvent.Kind.STATE)
public record LocationChanged(
        String locationId,
        String name,
        @Nullable String brand,
        String kind,
        String street,
        String postcode,
        String town,
        double latitude,
        double longitude,
        String timeZone,
        @Nullable String openingHours,
        List<String> capabilities,
        List<ExceptionalDay> exceptionalDays) {
    /** Keeps its own copy of each list. */
    public LocationChanged {
        capabilities = List.copyOf(capabilities);
        exceptionalDays = List.copyOf(exceptionalDays);
    }

    /**
     * A day whose hours differ.
     *
     * @param date day in the time zone of the location
     * @param hours in the notation of OpenStreetMap; absent: closed
     * @param reason why
     */
    public record ExceptionalDay(
            LocalDate date,
            @Nullable String hours,
            @Nullable String reason) {}
}

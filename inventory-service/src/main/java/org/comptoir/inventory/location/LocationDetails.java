package org.comptoir.inventory.location;

import org.comptoir.inventory.postcode.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * How a location is described.
 *
 * @param name on the sign
 * @param brand of the chain
 * @param kind store or warehouse
 * @param address where letters go
 * @param point where people go
 * @param timeZone IANA name
 * @param openingHours in the notation of OpenStreetMap, kept as typed
 * @param pickup whether orders can be collected there
 */
public record LocationDetails(
        String name,
        @Nullable String brand,
        LocationKind kind,
        Address address,
        Coordinates point,
        String timeZone,
        @Nullable String openingHours,
        boolean pickup) {
    /** Where French stores are, unless somebody says otherwise. */
    public static final String USUAL_TIME_ZONE = "Europe/Paris";

    /**
     * A postal address.
     *
     * @param street number and street
     * @param postcode text, because it may begin with 0
     * @param town as written on a letter
     */
    public record Address(String street, String postcode, String town) {}
}

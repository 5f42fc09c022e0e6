package org.comptoir.inventory.location;

import java.util.Set;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * How a location is described.
 *
 * @param name on the sign
 * @param brand of the chain
 * @param kind what it is
 * @param address where letters go
 * @param point where people go
 * @param timeZone IANA name
 * @param openingHours in the notation of OpenStreetMap, kept as typed
 * @param capabilities what it does for customers
 * @param terms what it promises to those who order
 */
public record LocationDetails(
        String name,
        @Nullable String brand,
        LocationKind kind,
        Address address,
        Coordinates point,
        String timeZone,
        @Nullable String openingHours,
        Set<Capability> capabilities,
        LocationTerms terms) {
    /** Where French stores are, unless somebody says otherwise. */
    public static final String USUAL_TIME_ZONE = "Europe/Paris";

    /** Keeps its own copy of the set. */
    public LocationDetails {
        capabilities = Set.copyOf(capabilities);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /**
     * A postal address.
     *
     * @param street number and street
     * @param postcode text, because it may begin with 0
     * @param town as written on a letter
     */
    public record Address(String street, String postcode, String town) {}
}

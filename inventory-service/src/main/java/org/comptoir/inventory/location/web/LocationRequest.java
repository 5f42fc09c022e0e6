package org.comptoir.inventory.location.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.DispatchTerms;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.LocationTerms;
import org.comptoir.inventory.location.PickupTerms;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Describes a location.
 *
 * @param timeZone IANA name; Europe/Paris when absent
 * @param openingHours in the notation of OpenStreetMap
 * @param capabilities what it does for customers; when absent: a store, a drive and a relay point hand out and take back, a warehouse
 *     ships, a supplier does nothing
 * @param pickupTerms for those who collect
 * @param dispatchTerms for those who wait for a parcel
 */
record LocationRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String brand,
        @NotNull LocationKind kind,
        @NotBlank @Size(max = 200) String street,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 -]{1,9}")
        String postcode,

        @NotBlank @Size(max = 100) String town,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @Nullable @Size(max = 50) String timeZone,
        @Nullable @Size(max = 500) String openingHours,
        @Nullable @Size(max = 3) Set<@NotNull Capability> capabilities,
        @Nullable @Valid PickupTermsBody pickupTerms,
        @Nullable @Valid DispatchTermsBody dispatchTerms) {
    @AssertTrue(message = "timeZone must be an IANA name")
    boolean isTimeZoneKnown() {
        return timeZone == null || ZoneId.getAvailableZoneIds().contains(timeZone);
    }

    LocationDetails toDetails() {
        return new LocationDetails(
                name,
                brand,
                kind,
                new LocationDetails.Address(street, postcode, town),
                new Coordinates(latitude, longitude),
                Objects.requireNonNullElse(timeZone, LocationDetails.USUAL_TIME_ZONE),
                openingHours,
                capabilities == null ? kind.usualCapabilities() : capabilities,
                new LocationTerms(
                        pickupTerms == null ? PickupTerms.USUAL : pickupTerms.toTerms(),
                        dispatchTerms == null ? DispatchTerms.USUAL : dispatchTerms.toTerms()));
    }
}

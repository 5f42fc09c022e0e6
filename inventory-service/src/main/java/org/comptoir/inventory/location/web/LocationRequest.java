package org.comptoir.inventory.location.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.postcode.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Describes a location.
 *
 * @param timeZone IANA name; Europe/Paris when absent
 * @param openingHours in the notation of OpenStreetMap
 * @param pickup whether orders can be collected there
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
        @NotNull Boolean pickup) {
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
                pickup);
    }
}

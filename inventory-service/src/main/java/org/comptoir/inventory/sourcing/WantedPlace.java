package org.comptoir.inventory.sourcing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.PlaceService;
import org.jspecify.annotations.Nullable;

/**
 * Where a basket shall go: coordinates, or a postcode, a town or both.
 *
 * @param postcode five digits
 * @param town as people write it
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 */
public record WantedPlace(
        @Nullable @Pattern(regexp = "[0-9]{5}") String postcode,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100)
        String town,

        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {
    /**
     * The point that is meant.
     *
     * @throws org.comptoir.inventory.place.UnknownPostcode when no town has this postcode
     * @throws org.comptoir.inventory.place.UnknownTown when no town, or none with this postcode, has this name
     */
    public Coordinates find(PlaceService places) {
        return latitude != null && longitude != null
                ? new Coordinates(latitude, longitude)
                : places.find(postcode, town).centre();
    }
}

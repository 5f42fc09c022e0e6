package org.comptoir.inventory.locator.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.locator.LocatorService;
import org.comptoir.inventory.locator.Search;
import org.comptoir.inventory.locator.UnclearSearch;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.PlaceService;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/product-locator")
class LocatorController {
    private final LocatorService locator;
    private final PlaceService postcodes;
    private final Clock clock;

    LocatorController(LocatorService locator, PlaceService postcodes, Clock clock) {
        this.locator = locator;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /** The nearest stores and whether they have the article, from a postcode or from coordinates. */
    @GetMapping
    OffersView nearest(
            @RequestParam @Pattern(regexp = Sku.PATTERN) String sku,
            @RequestParam(defaultValue = "1") @Min(1) @Max(100_000) int quantity,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{5}") String postcode,
            @RequestParam(required = false) @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @RequestParam(required = false) @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int radiusKm,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int limit,
            @RequestParam(defaultValue = "false") boolean inStock,
            Caller caller) {
        Coordinates from = from(postcode, latitude, longitude);
        List<OfferView> items =
                locator.nearest(new Search(new Sku(sku), quantity, from, radiusKm, limit, inStock)).stream()
                        .map(offer -> OfferView.from(offer, caller))
                        .toList();
        return new OffersView(items, clock.instant(), null);
    }

    private Coordinates from(@Nullable String postcode, @Nullable Double latitude, @Nullable Double longitude) {
        if (latitude != null && longitude != null && postcode == null) {
            return new Coordinates(latitude, longitude);
        }
        if (postcode != null && latitude == null && longitude == null) {
            return postcodes.centre(postcode);
        }
        throw new UnclearSearch("Either a postcode, or a latitude and a longitude");
    }
}

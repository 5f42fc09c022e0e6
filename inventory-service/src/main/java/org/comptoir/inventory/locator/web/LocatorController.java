package org.comptoir.inventory.locator.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.locator.Found;
import org.comptoir.inventory.locator.LocatorService;
import org.comptoir.inventory.locator.PickupMethod;
import org.comptoir.inventory.locator.Search;
import org.comptoir.inventory.locator.UnclearSearch;
import org.comptoir.inventory.locator.Wanted;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.PlaceService;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.safety.Disclosure;
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
    private final PlaceService places;
    private final Disclosure disclosure;
    private final Clock clock;

    LocatorController(LocatorService locator, PlaceService places, Disclosure disclosure, Clock clock) {
        this.locator = locator;
        this.places = places;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * The nearest stores and whether they have an article ({@code sku}, {@code quantity}) or all of a basket ({@code item=SKU:2}, repeated),
     * from coordinates, a postcode, a town, or a postcode and a town. Stores that have too few are shown as such for one article and left
     * out for a basket, unless {@code inStock} says otherwise; those left out are named with the reasons. Whoever is told of stock in
     * words only asks for at most 20 units of one article.
     */
    @GetMapping
    FoundView nearest(
            @RequestParam(required = false) @Nullable @Pattern(regexp = Sku.PATTERN) String sku,
            @RequestParam(defaultValue = "1") @Min(1) @Max(100_000) int quantity,
            @RequestParam(defaultValue = "")
                    @Size(max = 50)
                    @ArraySchema(schema = @Schema(type = "string", pattern = WantedText.PATTERN))
                    List<@Pattern(regexp = WantedText.PATTERN) String> item,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{5}") String postcode,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String town,
            @RequestParam(required = false) @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @RequestParam(required = false) @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int radiusKm,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable Boolean inStock,
            @RequestParam(defaultValue = "false") boolean openNow,
            @RequestParam(required = false) @Nullable PickupMethod method,
            @RequestParam(defaultValue = Channel.USUAL) @Pattern(regexp = Channel.PATTERN) String channel,
            Caller caller) {
        boolean basket = !item.isEmpty();
        List<Wanted> lines = lines(sku, quantity, item);
        lines.forEach(line -> disclosure.limit(caller, channel, line.quantity(), basket ? "item" : "quantity"));
        Search search = new Search(
                lines,
                from(postcode, town, latitude, longitude),
                radiusKm,
                limit,
                inStock == null ? basket : inStock,
                openNow,
                method,
                channel);
        Instant now = clock.instant();
        Found found = locator.find(search, now);
        return FoundView.from(found, basket, disclosure.depth(caller, channel), now);
    }

    private static List<Wanted> lines(@Nullable String sku, int quantity, List<String> items) {
        if (sku != null && items.isEmpty()) {
            return List.of(new Wanted(new Sku(sku), quantity));
        }
        if (sku == null && !items.isEmpty()) {
            return Wanted.summed(items.stream().map(WantedText::read).toList());
        }
        throw new UnclearSearch("Either one article, or the items of a basket");
    }

    private Coordinates from(
            @Nullable String postcode, @Nullable String town, @Nullable Double latitude, @Nullable Double longitude) {
        boolean named = postcode != null || town != null;
        if (latitude != null && longitude != null && !named) {
            return new Coordinates(latitude, longitude);
        }
        if (named && latitude == null && longitude == null) {
            return places.find(postcode, town).centre();
        }
        throw new UnclearSearch("Either a postcode or a town, or a latitude and a longitude");
    }
}

package org.comptoir.inventory.locator.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.locator.AvailabilityService;
import org.comptoir.inventory.locator.Offer;
import org.comptoir.inventory.locator.UnclearSearch;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/availability")
class AvailabilityController {
    private final AvailabilityService shelves;
    private final Disclosure disclosure;
    private final Clock clock;

    AvailabilityController(AvailabilityService shelves, Disclosure disclosure, Clock clock) {
        this.shelves = shelves;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * Each article at each location named. With one article and no location: all locations that keep it; with one location and no
     * article: its shelves; both page by page. What may be promised is told for the channel.
     */
    @GetMapping
    OffersView availability(
            @RequestParam(defaultValue = "")
                    @Size(max = 50)
                    @ArraySchema(schema = @Schema(type = "string", pattern = Sku.PATTERN))
                    List<@Pattern(regexp = Sku.PATTERN) String> sku,
            @RequestParam(defaultValue = "")
                    @Size(max = 50)
                    @ArraySchema(schema = @Schema(type = "string", pattern = LocationId.PATTERN))
                    List<@Pattern(regexp = LocationId.PATTERN) String> locationId,
            @RequestParam(required = false) @Nullable @Size(max = 64) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(defaultValue = Channel.USUAL) @Pattern(regexp = Channel.PATTERN) String channel,
            Caller caller) {
        Disclosure.Depth depth = disclosure.depth(caller, channel);
        Page<Offer> offers = offers(
                sku.stream().map(Sku::new).toList(),
                locationId.stream().map(LocationId::new).toList(),
                after,
                limit,
                channel);
        return new OffersView(
                offers.map(offer -> OfferView.from(offer, depth)).items(), clock.instant(), offers.next());
    }

    private Page<Offer> offers(
            List<Sku> skus, List<LocationId> locations, @Nullable String after, int limit, String channel) {
        if (!skus.isEmpty() && !locations.isEmpty()) {
            return new Page<>(shelves.pairs(skus, locations, channel), null);
        }
        if (skus.size() == 1) {
            return Page.of(
                    shelves.everywhere(skus.getFirst(), after, limit + 1, channel),
                    limit,
                    offer -> offer.location().id().value());
        }
        if (locations.size() == 1) {
            return Page.of(
                    shelves.shelvesOf(locations.getFirst(), after, limit + 1, channel),
                    limit,
                    offer -> offer.sku().value());
        }
        throw new UnclearSearch("Articles and locations, or one article, or one location");
    }
}

package org.comptoir.inventory.place.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.comptoir.inventory.place.PlaceService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/places")
class PlaceController {
    private final PlaceService places;

    PlaceController(PlaceService places) {
        this.places = places;
    }

    /**
     * Towns whose postcode or name begins so, or both ("44 nan"), most populated first; accents, capitals and hyphens make no difference.
     */
    @GetMapping
    PlacesView places(
            @RequestParam @NotBlank @Size(max = 100) String q,
            @RequestParam(defaultValue = "10") @Min(1) @Max(20) int limit) {
        return PlacesView.from(places.search(q, limit));
    }
}

package org.comptoir.inventory.place.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.comptoir.inventory.place.Place;

/** Towns, most populated first. */
record PlacesView(List<Item> items) {
    PlacesView {
        items = List.copyOf(items);
    }

    /**
     * A town with one of its postcodes.
     *
     * @param population of the whole town; 0 when unknown
     */
    @Schema(name = "PlaceItem")
    record Item(String postcode, String town, String inseeCode, double latitude, double longitude, int population) {}

    static PlacesView from(List<Place> places) {
        return new PlacesView(places.stream()
                .map(place -> new Item(
                        place.postcode(),
                        place.town(),
                        place.inseeCode(),
                        place.centre().latitude(),
                        place.centre().longitude(),
                        place.population()))
                .toList());
    }
}

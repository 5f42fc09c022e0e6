package org.comptoir.inventory.locator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.locator.Offer;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.StockWord;
import org.jspecify.annotations.Nullable;

/**
 * One article at one location.
 *
 * @param openingHours in the notation of OpenStreetMap
 * @param pickup whether orders can be collected there
 * @param stock what everybody may know
 * @param numbers only for those who may see them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        String sku,
        String locationId,
        String name,
        String street,
        String postcode,
        String town,
        double latitude,
        double longitude,
        @Nullable String openingHours,
        boolean pickup,
        StockWord stock,
        @Nullable StockNumbers numbers) {
    static OfferView from(Offer offer, Disclosure.Depth depth) {
        KnownLocation location = offer.location();
        LocationDetails details = location.details();
        return new OfferView(
                offer.sku().value(),
                location.id().value(),
                details.name(),
                details.address().street(),
                details.address().postcode(),
                details.address().town(),
                details.point().latitude(),
                details.point().longitude(),
                details.openingHours(),
                location.offersPickup(),
                offer.word(),
                StockNumbers.of(offer.sellable(), depth));
    }
}

package org.comptoir.inventory.locator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.locator.Offer;
import org.comptoir.inventory.locator.StockWord;
import org.jspecify.annotations.Nullable;

/**
 * One article at one location.
 *
 * @param distanceMeters in a straight line; only when somebody asked from a place
 * @param stock what everybody may know
 * @param numbers only for staff
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
        @Nullable Long distanceMeters,
        @Nullable String openingHours,
        boolean pickup,
        StockWord stock,
        @Nullable Numbers numbers) {
    /** How many there are. */
    record Numbers(int onHand, int reserved, int available) {}

    static OfferView from(Offer offer, Caller caller) {
        Offer.Place place = offer.place();
        return new OfferView(
                offer.sku().value(),
                place.id().value(),
                place.name(),
                place.address().street(),
                place.address().postcode(),
                place.address().town(),
                place.point().latitude(),
                place.point().longitude(),
                offer.meters(),
                place.openingHours(),
                place.pickup(),
                offer.word(),
                isStaff(caller) ? new Numbers(offer.onHand(), offer.reserved(), offer.available()) : null);
    }

    private static boolean isStaff(Caller caller) {
        return caller.isAny(Role.CLERK, Role.STORE_MANAGER, Role.AGENT, Role.OPERATOR, Role.SERVICE);
    }
}

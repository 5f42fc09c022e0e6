package org.comptoir.inventory.locator;

import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * One article at one location.
 *
 * @param sku the article
 * @param place where
 * @param meters from where the shopper is; absent when nobody asked from a place
 * @param onHand units physically there
 * @param reserved units promised
 * @param asked units the shopper wants
 */
public record Offer(Sku sku, Place place, @Nullable Long meters, int onHand, int reserved, int asked) {
    /** What a shopper must know of a location. */
    public record Place(
            LocationId id,
            String name,
            LocationDetails.Address address,
            Coordinates point,
            @Nullable String openingHours,
            boolean pickup) {}

    public int available() {
        return onHand - reserved;
    }

    public StockWord word() {
        return StockWord.of(available(), asked);
    }
}

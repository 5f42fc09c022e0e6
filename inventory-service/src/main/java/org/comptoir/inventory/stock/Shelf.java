package org.comptoir.inventory.stock;

import org.comptoir.inventory.location.LocationId;

/**
 * Where one article is kept at one location; each has one stock level.
 *
 * @param location the store or warehouse
 * @param sku the article
 */
public record Shelf(LocationId location, Sku sku) {
    /** The key of its events. */
    public String key() {
        return location + "|" + sku;
    }
}

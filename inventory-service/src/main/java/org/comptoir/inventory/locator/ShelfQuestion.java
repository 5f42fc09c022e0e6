package org.comptoir.inventory.locator;

import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;

/**
 * Which of these locations, taken in this order, have enough of an article.
 *
 * @param sku the article
 * @param quantity units that must not be promised yet
 * @param most how many locations are needed; the rest is not looked at
 * @param locations where to look, in order of preference
 */
record ShelfQuestion(Sku sku, int quantity, int most, List<LocationId> locations) {}

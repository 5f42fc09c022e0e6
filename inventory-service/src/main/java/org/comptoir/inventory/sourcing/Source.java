package org.comptoir.inventory.sourcing;

import java.util.Map;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A location that may send goods, with the figures a strategy weighs.
 *
 * @param location which
 * @param meters from where the goods shall go
 * @param shop whether people buy from its shelves
 * @param hindrance why it cannot send at all now; null when it can
 * @param cap its work of the day on which it would send; null when it has no limit
 * @param sellable units it may promise of each article: on hand, less reserved, less safety
 */
public record Source(
        LocationId location,
        long meters,
        boolean shop,
        @Nullable Outcome hindrance,
        @Nullable Cap cap,
        Map<Sku, Integer> sellable) {
    public Source {
        sellable = Map.copyOf(sellable);
    }

    /** What it may promise of an article, never below zero. */
    public int units(Sku sku) {
        return Math.max(0, sellable.getOrDefault(sku, 0));
    }

    /** What it may send under this strategy. */
    public int usable(Sku sku, SourcingStrategy strategy) {
        int units = units(sku);
        return shop && strategy.keepLastUnit() ? Math.max(0, units - 1) : units;
    }
}

package org.comptoir.inventory.count;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A count and what it changed.
 *
 * @param lines in the order in which they were told
 */
public record StockCount(
        UUID id,
        LocationId location,
        List<Line> lines,
        @Nullable String cause,
        String actor,
        Instant countedAt) {
    /** Keeps its own copy of the list. */
    public StockCount {
        lines = List.copyOf(lines);
    }

    /**
     * One article.
     *
     * @param before units that the books said
     * @param counted units that were there
     */
    public record Line(Sku sku, int before, int counted) {
        /** Units found, or missing when below zero. */
        public int difference() {
            return Math.subtractExact(counted, before);
        }
    }
}

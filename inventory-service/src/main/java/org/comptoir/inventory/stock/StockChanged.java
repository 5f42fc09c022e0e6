package org.comptoir.inventory.stock;

import java.util.List;

/**
 * Levels changed together.
 *
 * @param levels each with its new version
 */
public record StockChanged(List<Level> levels) {
    /** Keeps its own copy of the list. */
    public StockChanged {
        levels = List.copyOf(levels);
    }

    /** A level after its change. */
    public record Level(Shelf shelf, int onHand, int reserved, int available, long version) {
        static Level of(StockLevel level) {
            return new Level(level.shelf(), level.onHand(), level.reserved(), level.available(), level.version() + 1);
        }
    }
}

package org.comptoir.inventory.stock;

import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;

/**
 * Many levels changed at once, because a table was loaded: told by the hundreds, not one by one (docs/decisions/0004).
 *
 * @param parts what is told together
 */
public record StockOpened(List<Part> parts) {
    /** Levels of one part at most: small enough for any broker, large enough that a million rows are a few thousand events. */
    public static final int MOST = 500;

    /** Keeps its own copy of the list. */
    public StockOpened {
        parts = List.copyOf(parts);
    }

    /**
     * Shelves of one location.
     *
     * @param importId the table that was loaded
     * @param number which of its parts this is; a part is never told again
     */
    public record Part(UUID importId, long number, LocationId location, List<StockChanged.Level> levels) {
        /** Keeps its own copy of the list. */
        public Part {
            levels = List.copyOf(levels);
        }

        /** The key of its event; no two imports share one. */
        public String key() {
            return "opening:" + importId + ":" + number;
        }
    }
}

package org.comptoir.inventory.stock;

import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;

/**
 * Shelves that nobody had heard of got their first levels.
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
     * @param importId the import that opened them
     * @param number which of its parts this is
     */
    public record Part(UUID importId, int number, LocationId location, List<StockChanged.Level> levels) {
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

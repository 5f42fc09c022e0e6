package org.comptoir.inventory.stock;

import java.util.List;

/**
 * Shelves changed that lack units promised from them, or that lacked some until now.
 *
 * @param shortfalls one for each shelf
 */
public record ShortfallsChanged(List<Shortfall> shortfalls) {
    /** Keeps its own copy of the list. */
    public ShortfallsChanged {
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * A shelf that is short, or was.
     *
     * @param cause source of the movement, or the promise, that changed it last
     */
    public record Shortfall(Shelf shelf, String cause) {}
}

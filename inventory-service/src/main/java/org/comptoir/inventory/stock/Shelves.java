package org.comptoir.inventory.stock;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Levels that the running transaction has locked, and nobody else changes until it ends. */
public final class Shelves {
    private final Map<Shelf, StockLevel> levels = new LinkedHashMap<>();

    public Shelves(Collection<StockLevel> locked) {
        locked.forEach(level -> levels.put(level.shelf(), level));
    }

    /** The level of a shelf; an article that was never there has none of anything. */
    public StockLevel at(Shelf shelf) {
        StockLevel level = levels.get(shelf);
        return level == null ? new StockLevel(shelf, 0, 0, 0) : level;
    }

    List<StockLevel> changed() {
        return levels.values().stream().filter(StockLevel::hasChanged).toList();
    }
}

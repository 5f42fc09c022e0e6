package org.comptoir.inventory.bulk;

import java.util.List;

/** What a table tells. */
public enum ImportKind {
    /** What was on the shelves before the platform watched them: each shelf counts once, in whatever table. */
    OPENING,
    /** What is on the shelves now, as another system knows it. */
    SNAPSHOT,
    /** What came and went, as another system tells it. */
    MOVEMENTS;

    /** The columns that a table of this kind has. */
    public List<String> columns() {
        return this == MOVEMENTS
                ? List.of("location_id", "sku", "type", "quantity", "source_id")
                : List.of("location_id", "sku", "on_hand");
    }

    /** The columns that it may have too. */
    public List<String> optionalColumns() {
        return this == MOVEMENTS ? List.of("cause", "moved_at") : List.of();
    }
}

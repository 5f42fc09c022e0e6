package org.comptoir.inventory.bulk;

import java.time.Instant;
import org.comptoir.inventory.stock.MovementType;
import org.jspecify.annotations.Nullable;

/**
 * A good row of a table.
 *
 * @param line of the table
 * @param type of the movement
 * @param units effect on the shelf; for a snapshot, what is on it
 * @param source counts once
 */
record LoadRow(
        long line,
        String location,
        String sku,
        MovementType type,
        int units,
        String source,
        @Nullable String cause,
        @Nullable Instant movedAt) {}

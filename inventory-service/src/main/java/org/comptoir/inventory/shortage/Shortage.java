package org.comptoir.inventory.shortage;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A promise that its shelf could not keep.
 *
 * @param number its place in the list, growing
 * @param units all units that were ever named
 * @param openUnits those that are still missing
 * @param cause what showed it first
 * @param clearedAt when nothing of it was missing any more
 */
public record Shortage(
        long number,
        Shelf shelf,
        UUID reservation,
        UUID order,
        int priority,
        int units,
        int openUnits,
        String cause,
        Instant namedAt,
        @Nullable Instant clearedAt) {}

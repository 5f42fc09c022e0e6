package org.comptoir.inventory.stock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: why a level changed.
 *
 * @param shelf whose level
 * @param type what happened
 * @param effect units added to the level, negative when they left
 * @param source what caused it; a source counts once, however often it is told
 * @param cause in words, when somebody gave one
 * @param reason why goods were written off or found, when it is known
 * @param actor role and subject of who did it
 * @param movedAt when it happened
 */
public record StockMovement(
        Shelf shelf,
        MovementType type,
        int effect,
        String source,
        @Nullable String cause,
        @Nullable MovementReason reason,
        String actor,
        Instant movedAt) {
    /** A movement that needs no further reason. */
    public StockMovement(
            Shelf shelf,
            MovementType type,
            int effect,
            String source,
            @Nullable String cause,
            String actor,
            Instant movedAt) {
        this(shelf, type, effect, source, cause, null, actor, movedAt);
    }

    /** Units that left with a customer. Units below zero came back. */
    public static StockMovement sold(Shelf shelf, int units, String source, String actor, Instant soldAt) {
        MovementType type = units > 0 ? MovementType.SALE : MovementType.RETURN;
        return new StockMovement(shelf, type, type.effectOf(Math.abs(units)), source, null, actor, soldAt);
    }

    /** True when both tell the same, apart from the moment at which they were told. */
    boolean tellsTheSameAs(StockMovement other) {
        return equals(new StockMovement(
                other.shelf, other.type, other.effect, other.source, other.cause, other.reason, actor, movedAt));
    }
}

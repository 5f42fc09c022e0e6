package org.comptoir.inventory.stock.web;

import java.time.Instant;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.RecordedMovement;
import org.comptoir.inventory.stock.StockMovement;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param source what caused it: {@code movement:<id>}, {@code sale:<id>:<line>}, {@code hand-over:<id>:<line>} or {@code opening:…}
 * @param quantity units
 * @param effect units added to the shelf, below zero when they left
 */
record MovementView(
        String source,
        String locationId,
        String sku,
        MovementType type,
        int quantity,
        int effect,
        @Nullable String cause,
        String actor,
        Instant movedAt) {
    static final String SOURCE = "movement:";

    static MovementView from(RecordedMovement recorded) {
        StockMovement movement = recorded.movement();
        return new MovementView(
                movement.source(),
                movement.shelf().location().value(),
                movement.shelf().sku().value(),
                movement.type(),
                movement.type().unitsOf(movement.effect()),
                movement.effect(),
                movement.cause(),
                movement.actor(),
                movement.movedAt());
    }
}

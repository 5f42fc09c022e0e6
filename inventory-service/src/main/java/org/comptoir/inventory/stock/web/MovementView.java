package org.comptoir.inventory.stock.web;

import java.time.Instant;
import org.comptoir.inventory.stock.MovementReason;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.RecordedMovement;
import org.comptoir.inventory.stock.StockMovement;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param source what caused it: {@code movement:<id>}, {@code sale:<id>:<line>}, {@code hand-over:<id>:<line>},
 *     {@code pick-rejected:<id>:<line>}, {@code count:<id>:<line>}, {@code transfer:<id>:…}, {@code opening:…}, {@code snapshot:<import>:…}
 *     or {@code import:<source>}
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
        @Nullable MovementReason reason,
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
                movement.reason(),
                movement.actor(),
                movement.movedAt());
    }
}

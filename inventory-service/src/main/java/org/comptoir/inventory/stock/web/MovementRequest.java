package org.comptoir.inventory.stock.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.MovementReason;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockMovement;
import org.jspecify.annotations.Nullable;

/**
 * Goods came, went or were counted.
 *
 * @param quantity units; only an adjustment may be below zero
 * @param reason why goods are written off or corrected, as a word
 */
record MovementRequest(
        @NotNull @Pattern(regexp = LocationId.PATTERN) String locationId,
        @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
        @NotNull Type type,
        @NotNull @Min(-1_000_000) @Max(1_000_000) Integer quantity,
        @Nullable MovementReason reason,
        @Nullable @Size(max = 500) String cause) {
    /** What people may record; sales come from tills. */
    enum Type {
        RECEIPT,
        RETURN,
        ADJUSTMENT,
        SHRINKAGE
    }

    @AssertTrue(message = "quantity must be above zero; below zero only for an adjustment")
    boolean isQuantityOfThatType() {
        return type == null || quantity == null || quantity > 0 || (type == Type.ADJUSTMENT && quantity < 0);
    }

    @AssertTrue(message = "a reason is given for an adjustment or for shrinkage only")
    boolean isReasonOfThatType() {
        return reason == null || type == null || type == Type.ADJUSTMENT || type == Type.SHRINKAGE;
    }

    StockMovement toMovement(UUID id, String actor, Instant now) {
        MovementType movementType = MovementType.valueOf(type.name());
        return new StockMovement(
                new Shelf(new LocationId(locationId), new Sku(sku)),
                movementType,
                movementType.effectOf(quantity),
                MovementView.SOURCE + id,
                cause,
                reason,
                actor,
                now);
    }
}

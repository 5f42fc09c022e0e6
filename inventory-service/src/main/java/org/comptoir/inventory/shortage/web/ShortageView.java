package org.comptoir.inventory.shortage.web;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.inventory.shortage.Shortage;
import org.jspecify.annotations.Nullable;

/**
 * A promise that its shelf could not keep.
 *
 * @param priority 0 (given up first) to 9
 * @param units all units that were ever named
 * @param openUnits those that are still missing
 */
record ShortageView(
        String locationId,
        String sku,
        UUID reservationId,
        UUID orderId,
        int priority,
        int units,
        int openUnits,
        String cause,
        Instant namedAt,
        @Nullable Instant clearedAt) {
    static ShortageView from(Shortage shortage) {
        return new ShortageView(
                shortage.shelf().location().value(),
                shortage.shelf().sku().value(),
                shortage.reservation(),
                shortage.order(),
                shortage.priority(),
                shortage.units(),
                shortage.openUnits(),
                shortage.cause(),
                shortage.namedAt(),
                shortage.clearedAt());
    }
}

package org.comptoir.inventory.stream.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.stream.Level;
import org.jspecify.annotations.Nullable;

/**
 * One article at one location after a change.
 *
 * @param stock what everybody may know
 * @param numbers only for those who may see them
 * @param at of which moment this is true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LevelView(
        String sku,
        String locationId,
        StockWord stock,
        @Nullable Numbers numbers,
        Instant at) {
    /**
     * How many there are.
     *
     * @param available units that may be promised
     * @param onHand units physically there; only for staff, like all that follows
     * @param reserved units promised
     * @param safety units kept back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LevelNumbers")
    record Numbers(
            int available,
            @Nullable Integer onHand,
            @Nullable Integer reserved,
            @Nullable Integer safety) {
        static @Nullable Numbers of(Sellable sellable, Disclosure.Depth depth) {
            return switch (depth) {
                case WORD -> null;
                case AVAILABLE -> new Numbers(Math.max(0, sellable.available()), null, null, null);
                case EVERYTHING ->
                    new Numbers(sellable.available(), sellable.onHand(), sellable.reserved(), sellable.safety());
            };
        }
    }

    static LevelView from(Level level, Disclosure.Depth depth) {
        return new LevelView(
                level.shelf().sku().value(),
                level.shelf().location().value(),
                level.word(),
                Numbers.of(level.sellable(), depth),
                level.at());
    }
}

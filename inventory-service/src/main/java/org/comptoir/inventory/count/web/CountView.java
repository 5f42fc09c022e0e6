package org.comptoir.inventory.count.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.count.StockCount;
import org.jspecify.annotations.Nullable;

/** A count and what it changed. */
record CountView(
        UUID id,
        String locationId,
        List<LineView> lines,
        @Nullable String cause,
        String actor,
        Instant countedAt) {
    /**
     * One article.
     *
     * @param before units that the books said
     * @param counted units that were there
     * @param difference units found, missing when below zero
     */
    @Schema(name = "CountLineView")
    record LineView(String sku, int before, int counted, int difference) {}

    static CountView from(StockCount count) {
        return new CountView(
                count.id(),
                count.location().value(),
                count.lines().stream()
                        .map(line -> new LineView(line.sku().value(), line.before(), line.counted(), line.difference()))
                        .toList(),
                count.cause(),
                count.actor(),
                count.countedAt());
    }
}

package org.comptoir.inventory.count;

import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * What somebody counted at a location.
 *
 * @param id chosen by the caller
 * @param lines one for each article
 * @param cause in words, when somebody gave one
 */
public record CountSheet(
        UUID id,
        LocationId location,
        List<Line> lines,
        @Nullable String cause) {
    /** Keeps its own copy of the list. */
    public CountSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One article.
     *
     * @param counted units that are there, never below zero
     */
    public record Line(Sku sku, int counted) {}

    List<Shelf> shelves() {
        return lines.stream().map(line -> new Shelf(location, line.sku())).toList();
    }

    /** The movement that stands for the line of that number, from 1. */
    String source(int number) {
        return "count:" + id + ":" + number;
    }

    String fingerprint() {
        return Fingerprint.of(new Content(
                location.value(),
                lines.stream().map(line -> line.sku() + "=" + line.counted()).toList(),
                cause));
    }

    private record Content(
            String location, List<String> lines, @Nullable String cause) {}
}

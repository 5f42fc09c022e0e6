package org.comptoir.inventory.locator;

import java.util.List;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper looks for.
 *
 * @param lines the articles, each once
 * @param from where the shopper is
 * @param radiusKm how far to go
 * @param limit how many stores to name
 * @param onlyInStock leave out the stores that have too few
 * @param openNow leave out the stores that are not surely open
 * @param method leave out the stores where this is not possible; absent: any
 * @param channel where the shopper would order
 */
public record Search(
        List<Wanted> lines,
        Coordinates from,
        int radiusKm,
        int limit,
        boolean onlyInStock,
        boolean openNow,
        @Nullable PickupMethod method,
        String channel) {
    public Search {
        lines = List.copyOf(lines);
    }

    double meters() {
        return radiusKm * 1000.0;
    }

    int units() {
        return lines.stream().mapToInt(Wanted::quantity).sum();
    }
}

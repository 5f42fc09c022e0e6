package org.comptoir.inventory.reservation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;

/**
 * One article and how many units of it.
 *
 * @param sku the article
 * @param quantity units, at least 1
 */
public record Line(Sku sku, int quantity) {
    public Line {
        if (quantity <= 0) {
            throw new IllegalArgumentException("A line of " + quantity + " units");
        }
    }

    /** The same demand with one line per article, in order of SKU. */
    public static List<Line> summed(Collection<Line> lines) {
        Map<Sku, Integer> units = new TreeMap<>();
        lines.forEach(line -> units.merge(line.sku(), line.quantity(), Math::addExact));
        return units.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    Shelf at(LocationId location) {
        return new Shelf(location, sku);
    }
}

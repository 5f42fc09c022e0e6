package org.comptoir.inventory.locator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.stock.Sku;

/**
 * What a shopper wants of one article.
 *
 * @param sku the article
 * @param quantity units
 */
public record Wanted(Sku sku, int quantity) {
    /** Sums the lines per article, in order of first mention: two lines of one article are one demand. */
    public static List<Wanted> summed(List<Wanted> lines) {
        Map<Sku, Integer> units = new LinkedHashMap<>();
        lines.forEach(line -> units.merge(line.sku(), line.quantity(), Math::addExact));
        return units.entrySet().stream()
                .map(each -> new Wanted(each.getKey(), each.getValue()))
                .toList();
    }
}

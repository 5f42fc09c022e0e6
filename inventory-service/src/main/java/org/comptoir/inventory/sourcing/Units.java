package org.comptoir.inventory.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.inventory.stock.Sku;

/**
 * So many units of one article.
 *
 * @param sku the article
 * @param quantity units, at least 1
 */
public record Units(Sku sku, int quantity) {
    public Units {
        if (quantity <= 0) {
            throw new IllegalArgumentException(quantity + " units");
        }
    }

    /** The same with one entry per article, in order of SKU. */
    public static List<Units> summed(Collection<Units> units) {
        Map<Sku, Integer> sums = new TreeMap<>();
        units.forEach(each -> sums.merge(each.sku(), each.quantity(), Math::addExact));
        return sums.entrySet().stream()
                .map(sum -> new Units(sum.getKey(), sum.getValue()))
                .toList();
    }
}

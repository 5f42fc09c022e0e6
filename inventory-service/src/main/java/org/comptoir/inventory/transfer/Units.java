package org.comptoir.inventory.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.inventory.stock.Sku;

/**
 * Units of one article.
 *
 * @param quantity at least 1
 */
public record Units(Sku sku, int quantity) {
    public Units {
        if (quantity < 1) {
            throw new IllegalArgumentException(quantity + " units");
        }
    }

    /** One line for each article, in order of SKU. */
    static List<Units> summed(Collection<Units> lines) {
        Map<Sku, Integer> units = new TreeMap<>();
        lines.forEach(line -> units.merge(line.sku(), line.quantity(), Math::addExact));
        return units.entrySet().stream()
                .map(entry -> new Units(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return sku + "*" + quantity;
    }
}

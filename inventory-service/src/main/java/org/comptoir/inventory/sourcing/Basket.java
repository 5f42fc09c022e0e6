package org.comptoir.inventory.sourcing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Sku;

/**
 * What somebody wants, and where.
 *
 * @param lines one entry per article, in order of SKU
 * @param place where it shall go
 * @param channel through which it is sold: decides about safety stock and strategy
 */
public record Basket(List<Units> lines, Coordinates place, String channel) {
    public Basket {
        lines = Units.summed(lines);
    }

    public Set<Sku> skus() {
        return lines.stream().map(Units::sku).collect(Collectors.toUnmodifiableSet());
    }

    /** Units of all articles together. */
    public int units() {
        return lines.stream().mapToInt(Units::quantity).sum();
    }
}

package org.comptoir.inventory.stock;

import java.util.List;
import java.util.stream.Collectors;

/** More was asked than may be promised. */
public class InsufficientStock extends RuntimeException {
    private final List<Shortage> shortages;

    public InsufficientStock(List<Shortage> shortages) {
        // Thousands are thrown in a flash sale; nobody reads where.
        super(describe(shortages), null, false, false);
        this.shortages = List.copyOf(shortages);
    }

    public List<Shortage> shortages() {
        return shortages;
    }

    /**
     * What is missing of one article.
     *
     * @param sku the article
     * @param asked units
     * @param available units that may be promised, never below zero
     */
    public record Shortage(String sku, int asked, int available) {}

    private static String describe(List<Shortage> shortages) {
        return shortages.stream()
                .map(shortage -> "Only " + shortage.available() + " of " + shortage.sku() + " available, "
                        + shortage.asked() + " asked")
                .collect(Collectors.joining("; "));
    }
}

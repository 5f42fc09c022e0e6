package org.comptoir.pricing;

import java.util.List;

/** What a customer wants to buy; the same SKU may stand on several lines. */
public record Basket(List<Line> lines) {

    public Basket {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A basket has at least one line");
        }
    }

    /** So many pieces of one SKU, 1 to 9999. */
    public record Line(String sku, int quantity) {

        public static final int MOST = 9999;

        public Line {
            if (sku.isBlank()) {
                throw new IllegalArgumentException("A line names a SKU");
            }
            if (quantity < 1 || quantity > MOST) {
                throw new IllegalArgumentException("A line has 1 to " + MOST + " pieces, not " + quantity);
            }
        }
    }
}

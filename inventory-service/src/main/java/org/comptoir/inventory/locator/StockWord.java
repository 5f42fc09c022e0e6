package org.comptoir.inventory.locator;

/** What everybody may know of a shelf. */
public enum StockWord {
    IN_STOCK,
    /** At most three: better call before coming. */
    FEW_LEFT,
    /** Not as many as were asked for. */
    OUT_OF_STOCK;

    private static final int FEW = 3;

    static StockWord of(int available, int asked) {
        if (available < Math.max(1, asked)) {
            return OUT_OF_STOCK;
        }
        return available <= FEW ? FEW_LEFT : IN_STOCK;
    }
}

package org.comptoir.inventory.safety;

/** What everybody may know of a shelf; from the best to the worst. */
public enum StockWord {
    IN_STOCK,
    /** Better call before coming. */
    FEW_LEFT,
    /** Not as many as were asked for. */
    OUT_OF_STOCK;

    /** The word for so many units that may be promised, when so many are asked for. */
    static StockWord of(int available, int asked, int fewLeft) {
        if (available < Math.max(1, asked)) {
            return OUT_OF_STOCK;
        }
        return available <= fewLeft ? FEW_LEFT : IN_STOCK;
    }

    /** The worse of the two. */
    public StockWord or(StockWord other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}

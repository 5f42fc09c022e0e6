package org.comptoir.inventory.stock;

import java.util.Locale;

/** A fact was told that would bring a number of units beyond what is believed of one shelf: a slip of the pen, or of a machine. */
public class TooManyUnits extends RuntimeException {
    private final Shelf shelf;
    private final long units;

    /**
     * Refuses a fact about a shelf.
     *
     * @param units that would be counted there, below zero when they are missing
     */
    public TooManyUnits(Shelf shelf, long units) {
        super(String.format(
                Locale.ROOT,
                "%,d units of %s at %s would be counted; no more than %,d either way are believed",
                units,
                shelf.sku(),
                shelf.location(),
                StockLevel.MOST));
        this.shelf = shelf;
        this.units = units;
    }

    public Shelf shelf() {
        return shelf;
    }

    public long units() {
        return units;
    }
}

package org.comptoir.catalog.price;

import org.comptoir.catalog.product.Sku;

/** The article has as many prices as can travel with it: all of them are in one event, which stays below a megabyte. */
public class TooManyPrices extends RuntimeException {

    /** How many entries travel with a price at most; the longest is written in less than 500 bytes. */
    public static final int MOST = 2_000;

    private final Sku sku;

    private TooManyPrices(Sku sku) {
        super("Article " + sku + " has " + MOST
                + " prices that hold, are planned or ended lately; no more travel with it");
        this.sku = sku;
    }

    /** Refuses one more. */
    static void check(Sku sku, int known) {
        if (known >= MOST) {
            throw new TooManyPrices(sku);
        }
    }

    public Sku sku() {
        return sku;
    }
}

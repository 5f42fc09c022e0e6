package org.comptoir.catalog.product;

/** Somebody edits a version of a product that is no longer the present one; {@code present} 0 means there is none. */
public class ProductChangedMeanwhile extends RuntimeException {

    private final long present;

    ProductChangedMeanwhile(Sku sku, long expected, long present) {
        super("Product " + sku + " is at version " + present + ", not " + expected);
        this.present = present;
    }

    public long present() {
        return present;
    }
}

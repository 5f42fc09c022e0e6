package org.comptoir.catalog.price;

import org.comptoir.catalog.product.Sku;

/** The article would stand without a list price for everybody; all its other prices stand beside that one. */
public class NoListPrice extends RuntimeException {

    private final Sku sku;

    private NoListPrice(Sku sku, String message) {
        super(message);
        this.sku = sku;
    }

    static NoListPrice yetOf(Sku sku) {
        return new NoListPrice(sku, "Article " + sku + " has no list price yet");
    }

    static NoListPrice leftOf(Sku sku) {
        return new NoListPrice(sku, "Article " + sku + " keeps a list price: put the next one instead");
    }

    public Sku sku() {
        return sku;
    }
}

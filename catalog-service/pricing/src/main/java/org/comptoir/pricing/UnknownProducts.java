package org.comptoir.pricing;

import java.util.List;

/** The basket names products that have no price here; all of them are named, once, in the order of the basket. */
public class UnknownProducts extends RuntimeException {

    private final List<String> skus;

    public UnknownProducts(List<String> skus) {
        super("No price for " + String.join(", ", skus));
        this.skus = List.copyOf(skus);
    }

    public List<String> skus() {
        return skus;
    }
}

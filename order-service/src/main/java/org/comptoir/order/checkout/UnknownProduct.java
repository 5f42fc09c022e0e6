package org.comptoir.order.checkout;

import java.util.List;

/** Something was wanted that the catalogue does not know or has no price for. */
public class UnknownProduct extends RuntimeException {
    private final List<String> skus;

    public UnknownProduct(List<String> skus) {
        super("Not in the catalogue: " + String.join(", ", skus));
        this.skus = List.copyOf(skus);
    }

    public List<String> skus() {
        return skus;
    }
}

package org.comptoir.catalog.product;

import java.util.Set;

/**
 * Somebody edited these products themselves, in one transaction: their VAT category may be another now. What is told
 * because something changed that they share with others is no edit. Holds nothing but codes, because a listener may keep
 * it until the transaction ends.
 */
public record ProductsEdited(Set<Sku> skus) {

    public ProductsEdited {
        skus = Set.copyOf(skus);
    }
}

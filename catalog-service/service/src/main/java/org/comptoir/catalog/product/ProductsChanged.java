package org.comptoir.catalog.product;

import java.util.List;

/** These products came to be or really changed, in one transaction; each is in its new state. */
public record ProductsChanged(List<Product> products) {

    public ProductsChanged {
        products = List.copyOf(products);
    }
}

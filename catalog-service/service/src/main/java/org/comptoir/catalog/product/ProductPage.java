package org.comptoir.catalog.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of products and where the next one begins; {@code next} is absent on the last page. */
public record ProductPage(List<Product> products, @Nullable ProductCursor next) {

    public ProductPage {
        products = List.copyOf(products);
    }
}

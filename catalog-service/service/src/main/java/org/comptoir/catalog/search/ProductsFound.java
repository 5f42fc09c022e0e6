package org.comptoir.catalog.search;

import java.util.List;
import org.comptoir.catalog.product.Product;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A page of products for sale.
 *
 * @param choices words that nobody uses, and what was searched for as well
 * @param counts absent when nobody asked
 * @param next where the next page begins; absent on the last one
 */
public record ProductsFound(
        List<FoundProduct> products,
        List<WordChoice> choices,
        @Nullable FacetCounts counts,
        @Nullable SearchCursor next) {

    public ProductsFound {
        products = List.copyOf(products);
        choices = List.copyOf(choices);
    }

    /** A product with its price for everybody, before promotions, and whether any location has it. */
    public record FoundProduct(Product product, @Nullable Money price, boolean inStock) {}
}

package org.comptoir.catalog.search;

import java.util.List;
import java.util.Set;
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

    static ProductsFound none(Set<Facet> facets) {
        var counts = facets.isEmpty() ? null : new FacetCounts(facets, List.of(), 0, false);
        return new ProductsFound(List.of(), List.of(), counts, null);
    }

    /** A product with its price for everybody on that channel, before promotions, and whether any location has it. */
    public record FoundProduct(Product product, @Nullable Money price, boolean inStock) {}
}

package org.comptoir.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.search.ProductsFound.FoundProduct;
import org.comptoir.catalog.text.Language;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds products for sale. */
@Service
public class SearchService {

    private final ProductSearch search;
    private final FacetSearch facets;
    private final Interpreter interpreter;
    private final ProductService products;

    SearchService(ProductSearch search, FacetSearch facets, Interpreter interpreter, ProductService products) {
        this.search = search;
        this.facets = facets;
        this.interpreter = interpreter;
        this.products = products;
    }

    /**
     * A page of what is asked for.
     *
     * @throws WrongCursor when it belongs to a list in another order
     */
    @Transactional(readOnly = true)
    public ProductsFound find(ProductQuery query, @Nullable SearchCursor after, int limit, Language language) {
        if (after != null && after.order() != query.order()) {
            throw new WrongCursor();
        }
        search.prepare();
        var understanding = after == null
                ? interpreter.understand(query.words())
                : interpreter.understandAgain(query.words(), after.words());
        var hits = search.find(query, understanding, after, limit + 1);
        var shown = hits.subList(0, Math.min(limit, hits.size()));
        var counts = query.facets().isEmpty() ? null : facets.count(query, understanding, language);
        return new ProductsFound(
                found(shown),
                understanding.choices(),
                counts,
                hits.size() > limit ? cursor(query, shown.getLast(), understanding) : null);
    }

    private static SearchCursor cursor(ProductQuery query, Hit last, Understanding understanding) {
        return new SearchCursor(query.order(), last.score(), last.sku(), understanding.choices());
    }

    private List<FoundProduct> found(List<Hit> hits) {
        var bySku = new HashMap<String, Product>();
        products.findAll(hits.stream().map(hit -> new Sku(hit.sku())).toList())
                .forEach(product -> bySku.put(product.sku().value(), product));
        var found = new ArrayList<FoundProduct>();
        for (var hit : hits) {
            var product = bySku.get(hit.sku());
            if (product != null) {
                found.add(new FoundProduct(product, price(hit), hit.inStock()));
            }
        }
        return found;
    }

    private static @Nullable Money price(Hit hit) {
        var minor = hit.priceMinor();
        return minor == null ? null : Money.ofMinor(DocumentService.HOME, minor);
    }
}

package org.comptoir.catalog.search;

import java.util.List;
import java.util.Set;
import org.comptoir.catalog.product.Gtin;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: all of it must be so.
 *
 * @param words folded, each once, in the order of the alphabet: what is typed in another order is the same question
 * @param brand the code of a brand
 * @param category the code of a category, whose subcategories count as well
 * @param priceMin minor units of the home currency
 * @param inStock only what is in stock somewhere
 * @param channel where it must be offered
 * @param facets what to count the matches by
 */
public record ProductQuery(
        List<String> words,
        @Nullable Gtin gtin,
        @Nullable String brand,
        @Nullable String category,
        @Nullable Long priceMin,
        @Nullable Long priceMax,
        boolean inStock,
        String channel,
        Set<Facet> facets,
        ProductOrder order) {

    static final int MOST_WORDS = 12;

    public ProductQuery {
        words = List.copyOf(words);
        facets = Set.copyOf(facets);
    }

    /** The words to search for in what was typed; only letters and digits pass, so nothing typed is ever an operator. */
    public static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : StopWords.without(Folding.words(typed)).stream()
                        .distinct()
                        .limit(MOST_WORDS)
                        .sorted()
                        .toList();
    }
}

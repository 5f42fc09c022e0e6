package org.comptoir.catalog.search.web;

import java.util.List;
import org.comptoir.catalog.search.Facet;
import org.comptoir.catalog.search.FacetCount;
import org.comptoir.catalog.search.FacetCounts;
import org.comptoir.catalog.search.ProductsFound;
import org.comptoir.catalog.search.WordChoice;
import org.comptoir.catalog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A page of products.
 *
 * @param items in the order asked for
 * @param next what to pass as {@code after} for the following page; absent on the last one
 * @param understood words that no product has, and what was searched for as well; absent when there is none
 * @param facets absent when nobody asked
 */
record SearchView(
        List<FoundProductView> items,
        @Nullable String next,
        @Nullable List<UnderstoodView> understood,
        @Nullable FacetsView facets) {

    /** A word that no product has, and the words like it that were searched for. */
    record UnderstoodView(String word, List<String> as) {

        static UnderstoodView from(WordChoice choice) {
            return new UnderstoodView(choice.typed(), choice.understoodAs());
        }
    }

    /**
     * How many matches are so.
     *
     * @param total how many matches were counted
     * @param approximate whether there are more matches than were counted
     */
    record FacetsView(
            long total,
            boolean approximate,
            @Nullable List<CountView> brand,
            @Nullable List<CountView> category,
            @Nullable List<CountView> price,
            @Nullable List<CountView> availability) {

        static FacetsView from(FacetCounts counts) {
            return new FacetsView(
                    counts.total(),
                    counts.approximate(),
                    views(counts, Facet.BRAND),
                    views(counts, Facet.CATEGORY),
                    views(counts, Facet.PRICE),
                    views(counts, Facet.AVAILABILITY));
        }

        private static @Nullable List<CountView> views(FacetCounts counts, Facet facet) {
            return counts.facets().contains(facet)
                    ? counts.of(facet).stream().map(CountView::from).toList()
                    : null;
        }
    }

    /**
     * A value and how many matches have it.
     *
     * @param value code of a brand or category, {@code 200-500} for prices from 2.00 up to 4.99 euro, IN_STOCK ...
     * @param name of a brand or category
     */
    record CountView(String value, @Nullable String name, long count) {

        static CountView from(FacetCount count) {
            return new CountView(count.code(), count.name(), count.count());
        }
    }

    static SearchView from(ProductsFound found, String channel, Language language) {
        var next = found.next();
        var counts = found.counts();
        return new SearchView(
                found.products().stream()
                        .map(product -> FoundProductView.from(product, channel, language))
                        .toList(),
                next == null ? null : next.toString(),
                found.choices().isEmpty()
                        ? null
                        : found.choices().stream().map(UnderstoodView::from).toList(),
                counts == null ? null : FacetsView.from(counts));
    }
}

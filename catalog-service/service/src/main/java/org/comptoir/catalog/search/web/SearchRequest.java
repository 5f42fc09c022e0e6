package org.comptoir.catalog.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.search.Facet;
import org.comptoir.catalog.search.ProductOrder;
import org.comptoir.catalog.search.ProductQuery;
import org.comptoir.catalog.search.WrongQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as query parameters. */
record SearchRequest(
        @Nullable String q,
        @Nullable String gtin,
        @Nullable String brand,
        @Nullable String category,
        @Nullable Long priceMin,
        @Nullable Long priceMax,
        boolean inStock,
        String channel,
        String facets,
        String sort) {

    /** A bar code typed where words are expected is looked up as a bar code. */
    ProductQuery query() {
        var typed = q == null ? "" : q.strip();
        var isCode = gtin == null && Gtin.isGtin(typed);
        return new ProductQuery(
                isCode ? List.of() : ProductQuery.words(typed),
                isCode ? new Gtin(typed) : askedGtin(),
                brand,
                category,
                priceMin,
                priceMax,
                inStock,
                channel,
                askedFacets(),
                order());
    }

    private ProductOrder order() {
        return switch (sort) {
            case "price" -> ProductOrder.CHEAPEST;
            case "-price" -> ProductOrder.DEAREST;
            default -> ProductOrder.RELEVANCE;
        };
    }

    private @Nullable Gtin askedGtin() {
        if (gtin == null) {
            return null;
        }
        try {
            return new Gtin(gtin);
        } catch (IllegalArgumentException wrong) {
            throw new WrongQuery("gtin", String.valueOf(wrong.getMessage()));
        }
    }

    private Set<Facet> askedFacets() {
        return facets.isBlank()
                ? Set.of()
                : Arrays.stream(facets.split(",", -1))
                        .map(name -> facet(name.strip()))
                        .collect(Collectors.toSet());
    }

    private static Facet facet(String name) {
        return switch (name) {
            case "brand" -> Facet.BRAND;
            case "category" -> Facet.CATEGORY;
            case "price" -> Facet.PRICE;
            case "availability" -> Facet.AVAILABILITY;
            default -> throw new WrongQuery("facets", "must be brand, category, price or availability");
        };
    }
}

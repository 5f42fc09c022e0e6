package org.comptoir.pricing;

import java.util.Collection;
import java.util.Set;

/** The articles a promotion aims at: all, or what it names by SKU, category or brand, less the exceptions. */
record Target(
        Set<String> skus,
        Set<String> categories,
        Set<String> brands,
        Set<String> exceptSkus,
        Set<String> exceptCategories,
        Set<String> exceptBrands) {

    Target {
        skus = Set.copyOf(skus);
        categories = Set.copyOf(categories);
        brands = Set.copyOf(brands);
        exceptSkus = Set.copyOf(exceptSkus);
        exceptCategories = Set.copyOf(exceptCategories);
        exceptBrands = Set.copyOf(exceptBrands);
    }

    boolean isEverything() {
        return skus.isEmpty() && categories.isEmpty() && brands.isEmpty();
    }

    boolean matches(Article article) {
        return names(article.sku(), article.product()) && !excepts(article.sku(), article.product());
    }

    boolean excepts(String sku, PricedProduct product) {
        return isAmong(exceptSkus, exceptCategories, exceptBrands, sku, product);
    }

    private boolean names(String sku, PricedProduct product) {
        return isEverything() || isAmong(skus, categories, brands, sku, product);
    }

    private static boolean isAmong(
            Set<String> skus, Set<String> categories, Set<String> brands, String sku, PricedProduct product) {
        return skus.contains(sku)
                || (product.brand() != null && brands.contains(product.brand()))
                || containsAny(categories, product.categories());
    }

    private static boolean containsAny(Set<String> codes, Collection<String> path) {
        if (!codes.isEmpty()) {
            for (var code : path) {
                if (codes.contains(code)) {
                    return true;
                }
            }
        }
        return false;
    }
}

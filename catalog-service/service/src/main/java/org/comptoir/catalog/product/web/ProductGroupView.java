package org.comptoir.catalog.product.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductGroup;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.text.NamesBody;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A product group as everybody may see it, in a list without its variants.
 *
 * @param next what to pass as {@code after} for the following variants; absent with the last ones
 */
record ProductGroupView(
        String code,
        NamesBody names,
        List<String> variesBy,
        long version,
        @Nullable List<VariantView> variants,
        @Nullable String next) {

    /** A variant, with the attributes by which it differs. */
    record VariantView(String sku, String name, ProductStatus status, Map<String, String> attributes) {

        static VariantView from(Product variant, List<String> variesBy) {
            return new VariantView(
                    variant.sku().value(),
                    variant.name().value(),
                    variant.status(),
                    variant.attributes().values().entrySet().stream()
                            .filter(attribute -> variesBy.contains(attribute.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    static ProductGroupView from(ProductGroup group) {
        return new ProductGroupView(
                group.code().value(), NamesBody.of(group.names()), group.variesBy(), group.version(), null, null);
    }

    static ProductGroupView from(ProductGroup group, Page<Product> variants) {
        return new ProductGroupView(
                group.code().value(),
                NamesBody.of(group.names()),
                group.variesBy(),
                group.version(),
                variants.items().stream()
                        .map(variant -> VariantView.from(variant, group.variesBy()))
                        .toList(),
                variants.next());
    }
}

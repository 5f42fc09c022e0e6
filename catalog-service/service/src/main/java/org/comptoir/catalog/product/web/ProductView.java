package org.comptoir.catalog.product.web;

import java.time.Instant;
import java.util.Objects;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductStatus;
import org.jspecify.annotations.Nullable;

/** A product as everybody may see it; {@code vatRate} in basis points. */
record ProductView(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String imageUrl,
        int vatRate,
        ProductStatus status,
        long version,
        Instant changedAt) {

    static ProductView from(Product product) {
        return new ProductView(
                product.sku().value(),
                text(product.gtin()),
                product.name().value(),
                text(product.brand()),
                text(product.category()),
                text(product.image()),
                product.vatRate().basisPoints(),
                product.status(),
                product.version(),
                product.changedAt());
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}

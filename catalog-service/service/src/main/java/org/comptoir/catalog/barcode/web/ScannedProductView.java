package org.comptoir.catalog.barcode.web;

import java.time.Clock;
import java.util.List;
import org.comptoir.catalog.barcode.ScannedCode;
import org.comptoir.catalog.product.Product;
import org.jspecify.annotations.Nullable;

/**
 * The product that a code means, and what else the code says.
 *
 * @param gtin 14 digits, as the code carries it
 * @param otherSkus further articles with the same number
 */
record ScannedProductView(String gtin, ProductView product, List<String> otherSkus, IdentifiersView identifiers) {

    /** Enough of the product to know it by sight; the whole is at its SKU. */
    record ProductView(
            String sku,
            @Nullable String gtin,
            String name,
            @Nullable String brand,
            @Nullable String category,
            @Nullable String imageUrl,
            String status,
            long version) {}

    private static ProductView view(Product product) {
        var gtin = product.gtin();
        var brand = product.brand();
        var category = product.category();
        var image = product.image();
        return new ProductView(
                product.sku().value(),
                gtin == null ? null : gtin.value(),
                product.name().value(),
                brand == null ? null : brand.name().value(),
                category == null ? null : category.label(),
                image == null ? null : image.value(),
                product.status().name(),
                product.version());
    }

    static ScannedProductView from(ScannedCode code, List<Product> products, Clock clock) {
        return new ScannedProductView(
                code.gtin().asGtin14(),
                view(products.getFirst()),
                products.stream().skip(1).map(product -> product.sku().value()).toList(),
                IdentifiersView.from(code, clock));
    }
}

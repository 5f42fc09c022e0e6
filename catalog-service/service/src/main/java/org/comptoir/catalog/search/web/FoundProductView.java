package org.comptoir.catalog.search.web;

import java.time.Instant;
import java.util.List;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.search.ProductsFound.FoundProduct;
import org.comptoir.catalog.text.Language;
import org.comptoir.defaults.web.MoneyBody;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list, with the texts and the picture of the channel asked for; the whole is at its SKU.
 *
 * @param brand its name
 * @param category the names from the root of the tree down
 * @param vatRate basis points
 * @param price for everybody on the channel asked for, before promotions; absent while it has none
 * @param availability IN_STOCK when some location has it, else OUT_OF_STOCK: a hint, not a promise
 */
record FoundProductView(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String brand,
        @Nullable String brandCode,
        @Nullable String category,
        List<String> categoryPath,
        @Nullable String imageUrl,
        int vatRate,
        ProductStatus status,
        long version,
        Instant changedAt,
        @Nullable MoneyBody price,
        String availability) {

    static FoundProductView from(FoundProduct found, String channel, Language language) {
        var product = found.product();
        var gtin = product.gtin();
        var brand = product.brand();
        var price = found.price();
        return new FoundProductView(
                product.sku().value(),
                gtin == null ? null : gtin.value(),
                product.textOn(channel).name(language).value(),
                brand == null ? null : brand.name().value(),
                brand == null ? null : brand.code().value(),
                category(product, language),
                product.categoryPath(),
                image(product, channel),
                product.vatRate().basisPoints(),
                product.status(),
                product.version(),
                product.changedAt(),
                price == null ? null : MoneyBody.of(price),
                found.inStock() ? "IN_STOCK" : "OUT_OF_STOCK");
    }

    private static @Nullable String category(Product product, Language language) {
        var category = product.category();
        return category == null ? null : language == Language.EN ? category.labelEn() : category.label();
    }

    private static @Nullable String image(Product product, String channel) {
        return product.mediaOn(channel).stream()
                .filter(medium -> medium.kind() == Medium.Kind.IMAGE)
                .map(medium -> medium.url().value())
                .findFirst()
                .orElse(null);
    }
}

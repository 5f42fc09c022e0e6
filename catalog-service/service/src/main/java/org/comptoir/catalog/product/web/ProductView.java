package org.comptoir.catalog.product.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.ProductText;
import org.comptoir.catalog.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A product as everybody may see it.
 *
 * @param name in the language asked for, or in French
 * @param brand the name of its brand
 * @param category the names along its path
 * @param imageUrl its first picture
 * @param group code of the product of which it is a variant
 * @param vatRate the rate of today in basis points
 * @param channels codes of the channels on which it is offered
 */
record ProductView(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String description,
        TextsBody texts,
        @Nullable String brand,
        @Nullable String brandCode,
        @Nullable String category,
        @Nullable List<String> categoryPath,
        @Nullable Map<String, String> attributes,
        @Nullable String imageUrl,
        @Nullable List<MediumBody> media,
        @Nullable String group,
        String vatCategory,
        int vatRate,
        @Nullable Map<String, ContentBody> channelContent,
        List<String> channels,
        ProductStatus status,
        long version,
        Instant changedAt) {

    static ProductView from(Product product) {
        return from(product, product.text(), product.media(), Language.FR);
    }

    /** The product as a channel shows it, or, without one, as all do. */
    static ProductView from(Product product, @Nullable String channel, Language language) {
        return channel == null
                ? from(product, product.text(), product.media(), language)
                : from(product, product.textOn(channel), product.mediaOn(channel), language);
    }

    private static ProductView from(Product product, ProductText text, List<Medium> media, Language language) {
        var brand = product.brand();
        var category = product.category();
        return new ProductView(
                product.sku().value(),
                string(product.gtin()),
                text.name(language).value(),
                string(text.description(language)),
                TextsBody.of(text),
                brand == null ? null : brand.name().value(),
                brand == null ? null : brand.code().value(),
                category == null ? null : language == Language.EN ? category.labelEn() : category.label(),
                category == null ? null : category.path(),
                product.attributes().values().isEmpty()
                        ? null
                        : product.attributes().values(),
                media.stream()
                        .filter(medium -> medium.kind() == Medium.Kind.IMAGE)
                        .map(medium -> medium.url().value())
                        .findFirst()
                        .orElse(null),
                media.isEmpty() ? null : MediumBody.of(media),
                string(product.group()),
                product.vatCategory().value(),
                product.vatRate().basisPoints(),
                product.channelContent().isEmpty() ? null : ContentBody.of(product.channelContent()),
                product.channels(),
                product.status(),
                product.version(),
                product.changedAt());
    }

    private static @Nullable String string(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}

package org.comptoir.catalog.product.messaging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductsChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed product, in the transaction that changed it. */
@Component
class ProductEvents {

    private final Outbox outbox;

    ProductEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ProductsChanged event) {
        outbox.appendAll(event.products().stream()
                .map(product -> new OutboxEntry(product.sku().value(), product.version(), contract(product)))
                .toList());
    }

    static ProductChanged contract(Product product) {
        var brand = product.brand();
        var category = product.category();
        return new ProductChanged(
                product.sku().value(),
                text(product.gtin()),
                product.name().value(),
                brand == null ? null : brand.name().value(),
                category == null ? null : category.label(),
                text(product.image()),
                product.status().name(),
                product.vatRate().basisPoints(),
                product.text().names().byLanguage(),
                brand == null ? null : brand.code().value(),
                path(category),
                text(product.group()),
                product.vatCategory().value(),
                product.attributes().values().isEmpty()
                        ? null
                        : product.attributes().values(),
                product.channels(),
                byLanguage(product.text().description(), product.text().descriptionEn()),
                product.media().isEmpty() ? null : media(product.media()),
                product.channelContent().isEmpty() ? null : contents(product.channelContent()));
    }

    private static List<ProductChanged.Medium> media(List<Medium> media) {
        return media.stream()
                .map(medium -> new ProductChanged.Medium(
                        medium.url().value(), medium.kind().name(), byLanguage(medium.altFr(), medium.altEn())))
                .toList();
    }

    private static Map<String, ProductChanged.Content> contents(Map<String, ChannelContent> contents) {
        var told = new TreeMap<String, ProductChanged.Content>();
        contents.forEach((channel, content) -> told.put(channel, content(content)));
        return told;
    }

    /** No media is something else than media as everywhere. */
    private static ProductChanged.Content content(ChannelContent content) {
        var media = content.media();
        return new ProductChanged.Content(
                byLanguage(content.name(), content.nameEn()),
                byLanguage(content.description(), content.descriptionEn()),
                media == null ? null : media(media));
    }

    private static @Nullable Map<String, String> byLanguage(@Nullable Object fr, @Nullable Object en) {
        var texts = new TreeMap<String, String>();
        if (fr != null) {
            texts.put("fr", fr.toString());
        }
        if (en != null) {
            texts.put("en", en.toString());
        }
        return texts.isEmpty() ? null : texts;
    }

    private static @Nullable List<String> path(@Nullable CategoryPlace category) {
        return category == null ? null : category.path();
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}

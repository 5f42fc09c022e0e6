package org.comptoir.catalog.feed.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.comptoir.catalog.feed.ExportedProduct;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Product;
import org.comptoir.defaults.web.MoneyBody;
import org.jspecify.annotations.Nullable;

/** A product as an NDJSON import reads it: what a merchandiser puts, its SKU and its list price for everybody. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExportLine(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String brand,
        @Nullable String category,
        Map<String, String> attributes,
        List<MediumLine> media,
        @Nullable String group,
        String vatCategory,
        String status,
        Map<String, ContentLine> channelContent,
        @Nullable MoneyBody price) {

    /** A picture, film or document. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MediumLine(String url, String kind, Map<String, String> alt) {

        static List<MediumLine> of(List<Medium> media) {
            return media.stream()
                    .map(medium -> new MediumLine(
                            medium.url().value(),
                            medium.kind().name(),
                            texts("fr", medium.altFr(), "en", medium.altEn())))
                    .toList();
        }
    }

    /** What a channel shows instead; an empty list of media is told, because it means none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContentLine(
            @Nullable Map<String, Map<String, String>> texts,
            @Nullable List<MediumLine> media) {

        static ContentLine of(ChannelContent content) {
            var texts = new TreeMap<String, Map<String, String>>();
            texts.put("fr", ExportLine.texts("name", content.name(), "description", content.description()));
            texts.put("en", ExportLine.texts("name", content.nameEn(), "description", content.descriptionEn()));
            texts.values().removeIf(Map::isEmpty);
            var media = content.media();
            return new ContentLine(texts.isEmpty() ? null : texts, media == null ? null : MediumLine.of(media));
        }
    }

    static ExportLine from(ExportedProduct exported) {
        var product = exported.product();
        var text = product.text();
        var brand = product.brand();
        var category = product.category();
        var price = exported.price();
        return new ExportLine(
                product.sku().value(),
                string(product.gtin()),
                text.name().value(),
                string(text.nameEn()),
                string(text.description()),
                string(text.descriptionEn()),
                brand == null ? null : brand.name().value(),
                category == null ? null : category.label(),
                product.attributes().values(),
                MediumLine.of(product.media()),
                string(product.group()),
                product.vatCategory().value(),
                product.status().name(),
                contents(product),
                price == null ? null : MoneyBody.of(price));
    }

    private static Map<String, ContentLine> contents(Product product) {
        var contents = new TreeMap<String, ContentLine>();
        product.channelContent().forEach((channel, content) -> contents.put(channel, ContentLine.of(content)));
        return contents;
    }

    private static Map<String, String> texts(
            String key, @Nullable Object text, String otherKey, @Nullable Object otherText) {
        var texts = new TreeMap<String, String>();
        if (text != null) {
            texts.put(key, text.toString());
        }
        if (otherText != null) {
            texts.put(otherKey, otherText.toString());
        }
        return texts;
    }

    private static @Nullable String string(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}

package org.comptoir.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.test.Answer;
import org.jspecify.annotations.Nullable;

/** What the API says, in the words of the events, so that the two can be compared. */
final class ShownState {

    private ShownState() {}

    static ProductChanged product(Answer answer) {
        var same = answer.body(ProductChanged.class);
        var shown = answer.body(Product.class);
        return new ProductChanged(
                same.sku(),
                same.gtin(),
                same.name(),
                same.brand(),
                same.category(),
                same.imageUrl(),
                same.status(),
                same.vatRate(),
                each(shown.texts(), Text::name),
                same.brandCode(),
                same.categoryPath(),
                shown.group(),
                same.vatCategory(),
                same.attributes(),
                same.channels(),
                each(shown.texts(), Text::description),
                same.media(),
                shown.channelContent() == null ? null : contents(shown.channelContent()));
    }

    static PriceChanged price(Answer answer) {
        var shown = answer.body(Price.class);
        return new PriceChanged(
                shown.sku(),
                shown.listPrice(),
                shown.vatRate(),
                shown.validFrom(),
                shown.entries().stream()
                        .map(entry -> new PriceChanged.Entry(
                                entry.kind(),
                                entry.price(),
                                entry.channel(),
                                entry.storeGroup(),
                                entry.store(),
                                entry.tier(),
                                entry.validFrom(),
                                entry.validUntil()))
                        .toList(),
                shown.vatCategory());
    }

    private static Map<String, ProductChanged.Content> contents(Map<String, Content> shown) {
        var contents = new TreeMap<String, ProductChanged.Content>();
        shown.forEach((channel, content) -> contents.put(
                channel,
                new ProductChanged.Content(
                        each(content.texts(), Text::name), each(content.texts(), Text::description), content.media())));
        return contents;
    }

    private static @Nullable Map<String, String> each(
            @Nullable Map<String, Text> texts, Function<Text, @Nullable String> part) {
        var parts = new TreeMap<String, String>();
        if (texts != null) {
            texts.forEach((language, text) -> {
                var said = part.apply(text);
                if (said != null) {
                    parts.put(language, said);
                }
            });
        }
        return parts.isEmpty() ? null : parts;
    }

    /** What the API says otherwise than the event. */
    record Product(
            Map<String, Text> texts,
            @Nullable String group,
            @Nullable Map<String, Content> channelContent) {}

    /** What is said in one language. */
    record Text(@Nullable String name, @Nullable String description) {}

    /** What one channel shows. */
    record Content(
            @Nullable Map<String, Text> texts, @Nullable List<ProductChanged.Medium> media) {}

    /** A price as staff see it. */
    record Price(
            String sku,
            MoneyAmount listPrice,
            int vatRate,
            Instant validFrom,
            List<Entry> entries,
            String vatCategory) {}

    /** One of its entries. */
    record Entry(
            String kind,
            MoneyAmount price,
            @Nullable String channel,
            @Nullable String storeGroup,
            @Nullable String store,
            @Nullable String tier,
            Instant validFrom,
            @Nullable Instant validUntil) {}
}

package org.comptoir.catalog.product;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;

/** The column {@code content}: what a product has many of, as JSON. */
record StoredContent(
        @Nullable Map<String, String> attributes,
        @Nullable List<StoredMedium> media,
        @Nullable Map<String, StoredChannel> channels) {

    private static final EventJson JSON = new EventJson();
    private static final StoredContent NONE = new StoredContent(null, null, null);
    private static final String EMPTY = "{}";

    static String write(Product product) {
        var content = new StoredContent(
                product.attributes().values().isEmpty()
                        ? null
                        : product.attributes().values(),
                product.media().isEmpty() ? null : StoredMedium.of(product.media()),
                product.channelContent().isEmpty() ? null : channels(product.channelContent()));
        return content.equals(NONE) ? EMPTY : JSON.write(content);
    }

    static StoredContent read(String json) {
        return json.equals(EMPTY) ? NONE : JSON.read(json.getBytes(StandardCharsets.UTF_8), StoredContent.class);
    }

    Attributes toAttributes() {
        return attributes == null ? Attributes.NONE : new Attributes(attributes);
    }

    List<Medium> toMedia() {
        return media == null
                ? List.of()
                : media.stream().map(StoredMedium::toMedium).toList();
    }

    Map<String, ChannelContent> toChannelContent() {
        return channels == null
                ? Map.of()
                : channels.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toContent()));
    }

    private static Map<String, StoredChannel> channels(Map<String, ChannelContent> contents) {
        return contents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> StoredChannel.of(entry.getValue())));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A medium as JSON. */
    record StoredMedium(
            String url,
            Medium.Kind kind,
            @Nullable String altFr,
            @Nullable String altEn) {

        static List<StoredMedium> of(List<Medium> media) {
            return media.stream()
                    .map(medium -> new StoredMedium(
                            medium.url().value(), medium.kind(), text(medium.altFr()), text(medium.altEn())))
                    .toList();
        }

        Medium toMedium() {
            return new Medium(new MediaAddress(url), kind, Label.orNone(altFr), Label.orNone(altEn));
        }
    }

    /** What a channel shows instead, as JSON. */
    record StoredChannel(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String description,
            @Nullable String descriptionEn,
            @Nullable List<StoredMedium> media) {

        static StoredChannel of(ChannelContent content) {
            var media = content.media();
            return new StoredChannel(
                    text(content.name()),
                    text(content.nameEn()),
                    text(content.description()),
                    text(content.descriptionEn()),
                    media == null ? null : StoredMedium.of(media));
        }

        ChannelContent toContent() {
            return new ChannelContent(
                    Label.orNone(name),
                    Label.orNone(nameEn),
                    Prose.orNone(description),
                    Prose.orNone(descriptionEn),
                    media == null
                            ? null
                            : media.stream().map(StoredMedium::toMedium).toList());
        }
    }
}

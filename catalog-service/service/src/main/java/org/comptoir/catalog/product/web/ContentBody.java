package org.comptoir.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.web.TextsBody.TextBody;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.jspecify.annotations.Nullable;

/** What a channel shows instead of the common texts and media. */
record ContentBody(
        @Valid @Nullable TextsBody texts,
        @Size(max = Medium.MOST) @Nullable List<@Valid @NotNull MediumBody> media) {

    static Map<String, ContentBody> of(Map<String, ChannelContent> contents) {
        var bodies = new TreeMap<String, ContentBody>();
        contents.forEach((channel, content) -> bodies.put(channel, of(content)));
        return bodies;
    }

    static Map<String, ChannelContent> toContents(Map<String, ContentBody> bodies) {
        var contents = new TreeMap<String, ChannelContent>();
        bodies.forEach((channel, body) -> contents.put(channel, body.toContent()));
        return contents;
    }

    private static ContentBody of(ChannelContent content) {
        var fr = TextBody.of(content.name(), content.description());
        var en = TextBody.of(content.nameEn(), content.descriptionEn());
        var media = content.media();
        return new ContentBody(
                fr == null && en == null ? null : new TextsBody(fr, en), media == null ? null : MediumBody.of(media));
    }

    private ChannelContent toContent() {
        var fr = texts == null ? null : texts.fr();
        var en = texts == null ? null : texts.en();
        return new ChannelContent(
                fr == null ? null : Label.orNone(fr.name()),
                en == null ? null : Label.orNone(en.name()),
                fr == null ? null : Prose.orNone(fr.description()),
                en == null ? null : Prose.orNone(en.description()),
                media == null ? null : MediumBody.toMedia(media));
    }
}

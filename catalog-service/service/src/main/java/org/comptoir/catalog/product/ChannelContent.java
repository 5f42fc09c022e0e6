package org.comptoir.catalog.product;

import java.util.List;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.jspecify.annotations.Nullable;

/** What one channel shows instead of the common texts and media; what it does not say stays as everywhere. */
public record ChannelContent(
        @Nullable Label name,
        @Nullable Label nameEn,
        @Nullable Prose description,
        @Nullable Prose descriptionEn,
        @Nullable List<Medium> media) {

    public static final int MOST_CHANNELS = 50;

    public ChannelContent {
        media = media == null ? null : List.copyOf(media);
    }

    ProductText over(ProductText common) {
        return new ProductText(
                name == null ? common.name() : name,
                nameEn == null ? common.nameEn() : nameEn,
                description == null ? common.description() : description,
                descriptionEn == null ? common.descriptionEn() : descriptionEn);
    }

    List<Medium> over(List<Medium> common) {
        return media == null ? common : media;
    }
}

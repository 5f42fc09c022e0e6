package org.comptoir.catalog.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product for sale as a channel shows it, in one language.
 *
 * @param images the first is the picture of the product
 * @param category the names from the root of the tree to its own category
 * @param googleCategory its category in Google's taxonomy
 * @param group the code of the product that it is a variant of
 * @param offer absent while it has no price
 */
public record FeedItem(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String description,
        URI page,
        List<String> images,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String googleCategory,
        @Nullable Group group,
        Map<String, String> attributes,
        @Nullable Offer offer,
        boolean inStock) {

    public FeedItem {
        images = List.copyOf(images);
        attributes = Map.copyOf(attributes);
    }

    /** The product that has variants, and the attributes by which they differ. */
    public record Group(String code, String name, List<String> variesBy) {

        public Group {
            variesBy = List.copyOf(variesBy);
        }
    }
}

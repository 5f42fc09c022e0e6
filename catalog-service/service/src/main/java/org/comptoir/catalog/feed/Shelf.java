package org.comptoir.catalog.feed;

import org.jspecify.annotations.Nullable;

/** So many units of a product may be promised at a location, where it costs this; without an offer it has no price. */
public record Shelf(
        String location,
        String sku,
        int available,
        @Nullable Offer offer) {}

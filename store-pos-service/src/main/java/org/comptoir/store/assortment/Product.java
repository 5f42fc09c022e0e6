package org.comptoir.store.assortment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The local copy of a product.
 *
 * @param name in French; in English where there is a name in English
 * @param categoryPath codes from the root down
 * @param vatRate basis points: as told, which counts while its VAT category is not known; else, where a product is read,
 *     those of the category at the moment it is read for
 * @param channels where it is offered; null: everywhere
 */
public record Product(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String nameEn,
        @Nullable String brand,
        @Nullable String brandCode,
        @Nullable String category,
        List<String> categoryPath,
        @Nullable String groupCode,
        @Nullable String imageUrl,
        String status,
        int vatRate,
        @Nullable String vatCategory,
        Map<String, String> attributes,
        @Nullable List<String> channels) {

    /** Keeps its own copies. */
    public Product {
        categoryPath = List.copyOf(categoryPath);
        attributes = Map.copyOf(attributes);
        channels = channels == null ? null : List.copyOf(channels);
    }

    /** What is not published yet is no article for anybody in a store. */
    boolean isPublished() {
        return !status.equals("DRAFT");
    }
}

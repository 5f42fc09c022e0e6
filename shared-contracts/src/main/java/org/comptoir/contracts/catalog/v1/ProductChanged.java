package org.comptoir.contracts.catalog.v1;

import java.util.List;
import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The state of a product after a change: what every channel and every till must know of an article.
 *
 * <p>Topic {@code catalog.products}, key {@code sku}.
 *
 * @param sku the article
 * @param gtin the bar code, 8, 12, 13 or 14 digits with a right check digit
 * @param name the name in French
 * @param brand the brand
 * @param category the category label
 * @param imageUrl address of the picture
 * @param status DRAFT, ACTIVE or RETIRED; the set may grow
 * @param vatRate VAT rate in basis points on the day of the event: 550 is 5.5 %
 * @param names the name by language, fr and en
 * @param brandCode the code of the brand
 * @param categoryPath codes of the categories from the root down to its own
 * @param groupCode the product of which this article is a variant
 * @param vatCategory the VAT category, whose rates VatCategoryChanged tells
 * @param attributes its attributes, such as colour and size, by code
 * @param channels codes of the channels on which it is offered; absent: on all
 * @param descriptions the description by language, fr and en
 * @param media its pictures, films and documents, in their order
 * @param channelContent what single channels show instead, by the code of the channel
 */
@ContractEvent(
        type = "org.comptoir.catalog.product-changed.v1",
        topic = Topics.PRODUCTS,
        kind = ContractEvent.Kind.STATE)
public record ProductChanged(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String imageUrl,
        String status,
        int vatRate,
        @Nullable Map<String, String> names,
        @Nullable String brandCode,
        @Nullable List<String> categoryPath,
        @Nullable String groupCode,
        @Nullable String vatCategory,
        @Nullable Map<String, String> attributes,
        @Nullable List<String> channels,
        @Nullable Map<String, String> descriptions,
        @Nullable List<Medium> media,
        @Nullable Map<String, Content> channelContent) {

    /**
     * A picture, film or document.
     *
     * @param url its address
     * @param kind IMAGE, VIDEO or DOCUMENT; the set may grow
     * @param alt what it shows, for who cannot see it, by language
     */
    public record Medium(String url, String kind, @Nullable Map<String, String> alt) {}

    /**
     * What a channel shows instead; what is absent is as everywhere.
     *
     * @param names the name by language
     * @param descriptions the description by language
     * @param media pictures, films and documents; empty: none
     */
    public record Content(
            @Nullable Map<String, String> names,
            @Nullable Map<String, String> descriptions,
            @Nullable List<Medium> media) {}

    /** The event without the fields by which version 1 grew. */
    public ProductChanged(
            String sku,
            @Nullable String gtin,
            String name,
            @Nullable String brand,
            @Nullable String category,
            @Nullable String imageUrl,
            String status,
            int vatRate) {
        this(
                sku, gtin, name, brand, category, imageUrl, status, vatRate, null, null, null, null, null, null, null,
                null, null, null);
    }
}

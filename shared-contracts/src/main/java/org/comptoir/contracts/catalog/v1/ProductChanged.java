package org.comptoir.contracts.catalog.v1;

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
 * @param status ACTIVE or RETIRED; the set may grow
 * @param vatRate VAT rate in basis points: 550 is 5.5 %
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
        int vatRate) {}

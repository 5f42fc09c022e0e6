package org.comptoir.catalog.product;

import org.comptoir.pricing.VatRate;
import org.jspecify.annotations.Nullable;

/** What the merchant says about a product. */
public record ProductDetails(
        Sku sku,
        @Nullable Gtin gtin,
        Label name,
        @Nullable Label brand,
        @Nullable Label category,
        @Nullable ImageAddress image,
        VatRate vatRate) {}

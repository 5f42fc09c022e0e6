package org.comptoir.catalog.product;

import java.time.Instant;
import org.comptoir.pricing.VatRate;
import org.jspecify.annotations.Nullable;

/** A product as it stands; {@code version} counts its changes from 1. */
public record Product(
        Sku sku,
        @Nullable Gtin gtin,
        Label name,
        @Nullable Label brand,
        @Nullable Label category,
        @Nullable ImageAddress image,
        VatRate vatRate,
        ProductStatus status,
        long version,
        Instant changedAt) {

    /** Refuses to go on from a version that is not the present one. */
    void requireVersion(long expected) {
        if (version != expected) {
            throw new ProductChangedMeanwhile(sku, expected, version);
        }
    }
}

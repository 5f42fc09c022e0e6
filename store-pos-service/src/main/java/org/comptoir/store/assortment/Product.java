package org.comptoir.store.assortment;

import org.jspecify.annotations.Nullable;

/** The local copy of a product; the VAT rate in basis points. */
public record Product(
        String sku,
        @Nullable String gtin,
        String name,
        @Nullable String brand,
        @Nullable String category,
        @Nullable String imageUrl,
        String status,
        int vatRate) {

    /** Retired articles get no quote, as in the catalogue; a till may still have sold one. */
    boolean isSold() {
        return !status.equals("RETIRED");
    }
}

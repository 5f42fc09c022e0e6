package org.comptoir.catalog.productimport;

import java.util.Locale;

/** The columns of a product file; all of them stand in the header, in any order. */
enum Column {
    SKU,
    GTIN,
    NAME,
    BRAND,
    CATEGORY,
    IMAGE_URL,
    PRICE_MINOR,
    CURRENCY,
    VAT_BP;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}

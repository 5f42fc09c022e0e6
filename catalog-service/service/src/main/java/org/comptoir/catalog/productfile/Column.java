package org.comptoir.catalog.productfile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that a table may have, besides {@code attribute:<code>}. */
enum Column {
    SKU,
    GTIN,
    NAME,
    NAME_EN,
    DESCRIPTION,
    DESCRIPTION_EN,
    BRAND,
    CATEGORY,
    IMAGE_URL,
    GROUP,
    VAT_CATEGORY,
    STATUS,
    PRICE_MINOR,
    CURRENCY;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values())
                .filter(known -> known.title().equals(title))
                .findAny();
    }
}

package org.comptoir.catalog.channel;

import java.util.Locale;

/** What a rule of an assortment speaks of. */
public enum RuleKind {
    BRAND,
    CATEGORY,
    SKU;

    public static final String FORM = "sku|category|brand";

    public static RuleKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

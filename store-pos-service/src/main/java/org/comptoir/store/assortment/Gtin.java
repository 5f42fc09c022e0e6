package org.comptoir.store.assortment;

import org.jspecify.annotations.Nullable;

/** Bar codes of 8, 12, 13 and 14 digits name the same article when they differ only in leading zeros. */
final class Gtin {
    private static final int LONGEST = 14;

    private Gtin() {}

    /** Fourteen digits to compare by; null for what is no bar code. */
    static @Nullable String comparable(@Nullable String text) {
        if (text == null || !text.matches("\\d{8}|\\d{12,14}")) {
            return null;
        }
        return "0".repeat(LONGEST - text.length()) + text;
    }
}

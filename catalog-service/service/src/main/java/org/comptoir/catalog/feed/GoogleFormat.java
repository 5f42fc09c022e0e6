package org.comptoir.catalog.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How Google Merchant Center writes values (Product data specification, "Formatting your product data"). */
final class GoogleFormat {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxx");

    private GoogleFormat() {}

    /** {@code 12.50 EUR}. */
    static String price(Money money) {
        return money.getAmount().toPlainString() + " " + money.getCurrencyUnit().getCode();
    }

    /** {@code 2026-11-22T08:00+0000/2026-11-30T23:00+0000}; nothing when one of the ends is not known. */
    static @Nullable String interval(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null
                ? null
                : MINUTES.format(from.atOffset(ZoneOffset.UTC)) + "/" + MINUTES.format(until.atOffset(ZoneOffset.UTC));
    }

    static String availability(boolean inStock) {
        return inStock ? "in_stock" : "out_of_stock";
    }

    /** No longer than so many characters, cut behind a whole one. */
    static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}

package org.comptoir.catalog.productfile;

import java.util.regex.Pattern;
import org.comptoir.catalog.product.Gtin;

/** Bar codes as spreadsheets write them. */
public final class WrittenGtin {

    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[eE][+-]?\\d+");

    private WrittenGtin() {}

    /** The bar code; what a spreadsheet made a number of cannot be one any more. */
    public static Gtin read(String text) {
        if (SHORTENED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "is a number that a spreadsheet shortened; write all its digits as text");
        }
        return new Gtin(text);
    }
}

package org.comptoir.catalog.productfile;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a product file is written. */
public enum FileFormat {
    /** A table with a header line. */
    CSV,
    /** One JSON object in each line. */
    NDJSON;

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** What a field of the API is called in such a file: {@code nameEn} is {@code name_en} or {@code /nameEn}. */
    public String column(String field) {
        return this == NDJSON
                ? "/" + field
                : CAPITAL.matcher(field)
                        .replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
    }
}

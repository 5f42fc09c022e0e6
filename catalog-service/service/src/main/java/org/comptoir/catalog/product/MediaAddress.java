package org.comptoir.catalog.product;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a picture, film or document of a product is; only http and https, because pages of others will show it. */
public record MediaAddress(String value) {

    public static final String FORM = "https?://[^\\s\\p{Cntrl}\"'<>\\\\/]+(/[^\\s\\p{Cntrl}\"<>\\\\]*)?";
    public static final int LONGEST = 2000;

    private static final Pattern ADDRESS = Pattern.compile(FORM);

    public MediaAddress {
        if (value.length() > LONGEST || !ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be an http or https address of at most " + LONGEST + " characters");
        }
    }

    /** The address, or nothing when nobody wrote one. */
    public static @Nullable MediaAddress orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : new MediaAddress(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}

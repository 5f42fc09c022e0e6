package org.comptoir.catalog.product;

import java.util.regex.Pattern;

/** The merchant's own code of an article. Capitals count: codes that differ by case are different articles. */
public record Sku(String value) {

    public static final String FORM = "[A-Za-z0-9._-]{1,64}";

    private static final Pattern CODE = Pattern.compile(FORM);
    private static final Pattern SHORTENED_NUMBER = Pattern.compile("\\d[.,]\\d+[eE][+-]?\\d+");

    public Sku {
        if (SHORTENED_NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "is a number that a spreadsheet shortened; write all its digits as text");
        }
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

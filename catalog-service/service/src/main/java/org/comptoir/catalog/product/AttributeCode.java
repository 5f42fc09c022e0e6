package org.comptoir.catalog.product;

import java.util.regex.Pattern;

/** What an attribute is called by machines: {@code colour}, {@code net-weight}. */
public record AttributeCode(String value) {

    public static final String FORM = "[A-Za-z0-9_-]{1,64}";

    private static final Pattern CODE = Pattern.compile(FORM);

    public AttributeCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("must have codes of 1 to 64 letters, digits, dashes or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

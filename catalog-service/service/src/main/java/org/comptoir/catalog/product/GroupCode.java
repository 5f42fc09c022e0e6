package org.comptoir.catalog.product;

import java.util.regex.Pattern;

/** The merchant's own code of a product that has variants. */
public record GroupCode(String value) {

    public static final String FORM = Sku.FORM;

    private static final Pattern CODE = Pattern.compile(FORM);

    public GroupCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

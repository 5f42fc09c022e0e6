package org.comptoir.catalog.vat;

import java.util.regex.Pattern;

/** The code of a VAT category: STANDARD, REDUCED ... */
public record VatCode(String value) {

    public static final String FORM = "[A-Z][A-Z0-9_]{0,31}";

    private static final Pattern CODE = Pattern.compile(FORM);

    public VatCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("must be the code of a VAT category, such as STANDARD or REDUCED");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

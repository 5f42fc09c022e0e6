package org.comptoir.customer.customer;

import java.util.Locale;

/** The languages that customers are written to in. */
public enum Language {
    FR,
    EN;

    /** From its ISO 639 code, fr or en. */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Its ISO 639 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.comptoir.catalog.text;

import java.util.Locale;

/** The languages of the shop; what is not written in English is shown in French. */
public enum Language {
    FR,
    EN;

    public static final String FORM = "fr|en";

    /** The language of a code as HTTP and the web write it. */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.comptoir.catalog.barcode;

import java.util.regex.Pattern;

/**
 * One of the prefixes that say what follows them (GS1 General Specifications, section 3).
 *
 * @param code two to four digits
 * @param title what follows, in the words of the standard
 * @param format what a value looks like
 * @param longest the most characters a value has
 * @param kind what is known of the value beside its format
 */
record ApplicationIdentifier(String code, String title, Pattern format, int longest, Kind kind) {

    /** What a value is, where this platform makes use of it. */
    enum Kind {
        /** Ends with a check digit, all of it. */
        CHECKED,
        /** YYMMDD; the day may be 00. */
        DATE,
        /** The last digit of the code counts the decimals. */
        DECIMAL,
        TEXT
    }

    /**
     * How long a value is whose prefix has a predefined length, and which therefore needs no separator (section 7.8.5,
     * figure 2); 0 for all others.
     */
    int predefinedLength() {
        return switch (Integer.parseInt(code.substring(0, 2))) {
            case 0 -> 18;
            case 1, 2, 3 -> 14;
            case 11, 12, 13, 14, 15, 16, 17, 18, 19 -> 6;
            case 20 -> 2;
            case 31, 32, 33, 34, 35, 36 -> 6;
            case 41 -> 13;
            default -> 0;
        };
    }

    /** How many digits of the value stand behind the decimal point. */
    int decimals() {
        return code.charAt(code.length() - 1) - '0';
    }
}

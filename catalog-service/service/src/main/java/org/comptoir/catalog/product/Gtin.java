package org.comptoir.catalog.product;

import java.util.regex.Pattern;

/** A bar code of GS1 with 8, 12, 13 or 14 digits, kept as it was given; its check digit is right. */
public record Gtin(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

    public Gtin {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("must be 8, 12, 13 or 14 digits");
        }
        if (checkDigit(value) != value.charAt(value.length() - 1)) {
            throw new IllegalArgumentException("has a wrong check digit");
        }
    }

    public static boolean isGtin(String text) {
        return DIGITS.matcher(text).matches() && checkDigit(text) == text.charAt(text.length() - 1);
    }

    /** Whether the last of so many digits is the check digit of the others (GS1 General Specifications, section 7.9). */
    public static boolean hasCheckDigit(String digits) {
        return checkDigit(digits) == digits.charAt(digits.length() - 1);
    }

    /** The same code filled up to 14 digits, as which all its spellings compare equal. */
    public String asGtin14() {
        return "0".repeat(14 - value.length()) + value;
    }

    private static char checkDigit(String digits) {
        var sum = 0;
        for (int at = digits.length() - 2, weight = 3; at >= 0; at--, weight = 4 - weight) {
            sum += weight * (digits.charAt(at) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    @Override
    public String toString() {
        return value;
    }
}

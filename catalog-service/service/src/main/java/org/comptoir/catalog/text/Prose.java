package org.comptoir.catalog.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A long text for people, such as a description; it may have lines and tabs, and is kept in NFC. */
public record Prose(String value) {

    public static final int LONGEST = 10_000;

    /** No control characters but line ends and tabs, and no half of a surrogate pair. */
    public static final String FORM = "[^\\p{Cc}\\p{Cs}]*(?:[\\r\\n\\t][^\\p{Cc}\\p{Cs}]*)*+";

    private static final Pattern READABLE = Pattern.compile(FORM);

    public Prose {
        if (value.isBlank()) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("must not be longer than " + LONGEST + " characters");
        }
        if (!READABLE.matcher(value).matches()) {
            throw new IllegalArgumentException("must not contain control characters");
        }
        value = composed(value.strip());
    }

    /** In NFC, save for the few scripts in which that is longer, where it would be too long then. */
    private static String composed(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.length() > LONGEST ? text : composed;
    }

    /** The text, or nothing when nobody wrote one. */
    public static @Nullable Prose orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Prose(text);
    }

    @Override
    public String toString() {
        return value;
    }
}

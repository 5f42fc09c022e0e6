package org.comptoir.catalog.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A short text for people (a name, a brand, a category), as typed, in NFC and without blanks around it. */
public record Label(String value) {

    public static final int LONGEST = 300;

    /** No control characters and no half of a surrogate pair, which no database keeps. */
    public static final String FORM = "[^\\p{Cc}\\p{Cs}]*";

    private static final Pattern READABLE = Pattern.compile(FORM);

    public Label {
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

    /** The label, or nothing when nobody wrote one. */
    public static @Nullable Label orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Label(text);
    }

    @Override
    public String toString() {
        return value;
    }
}

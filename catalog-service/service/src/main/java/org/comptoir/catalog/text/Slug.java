package org.comptoir.catalog.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The code that a name makes: small letters and digits of ASCII, joined by dashes. "KNORR" and "Knorr" are both {@code
 * knorr}, "L'Oréal" is {@code l-oreal}. A name with letters that have no such spelling gets a digest of them at its
 * end, so that two names in Chinese do not become one brand.
 */
public record Slug(String value) {

    /** Without a repeated group: Java matches one by recursion, and a long text would overflow the stack. */
    public static final String FORM = "(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";

    public static final int LONGEST = 64;

    private static final Pattern CODE = Pattern.compile(FORM);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Map<String, String> SPELT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ð", "d", "ı", "i");
    private static final int DIGEST = 8;

    public Slug {
        if (value.length() > LONGEST || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be at most " + LONGEST + " small letters and digits, joined by dashes");
        }
    }

    /** The code of a name. */
    public static Slug of(Label name) {
        var folded = fold(name.value());
        var code = EDGES.matcher(SEPARATORS.matcher(folded).replaceAll("-")).replaceAll("");
        if (!isForeign(folded) && !code.isEmpty() && code.length() <= LONGEST) {
            return new Slug(code);
        }
        var room = LONGEST - DIGEST - 1;
        var begin = EDGES.matcher(code.length() > room ? code.substring(0, room) : code)
                .replaceAll("");
        return new Slug(begin.isEmpty() ? digest(folded) : begin + "-" + digest(folded));
    }

    private static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return FOREIGN.matcher(plain).replaceAll(letter -> SPELT.getOrDefault(letter.group(), letter.group()));
    }

    private static boolean isForeign(String folded) {
        return folded.codePoints().anyMatch(letter -> letter > 127 && Character.isLetterOrDigit(letter));
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

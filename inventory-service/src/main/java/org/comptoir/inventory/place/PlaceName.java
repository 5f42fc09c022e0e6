package org.comptoir.inventory.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of towns, compared as people type them. */
public final class PlaceName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

    private PlaceName() {}

    /** The same text for spellings that differ by accents, capitals, hyphens or an abbreviated saint only. */
    public static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = BETWEEN.matcher(
                        bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ")
                .strip();
        return SAINT.matcher(words).replaceAll("saint$1");
    }
}

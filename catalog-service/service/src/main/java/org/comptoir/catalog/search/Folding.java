package org.comptoir.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a text apart into words as search compares them, products and questions alike: lower case, without accents,
 * ligatures written out, doubled letters single ("caffè" = "café" = "cafe"), numbers apart from their units ("250g" =
 * "250 g"), without elided articles ("l'huile" = "huile"). A word holds nothing but letters or nothing but digits.
 */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final Set<String> ELIDED = Set.of(
            "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "presqu", "quelqu", "quoiqu");
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc`\uff07";
    private static final String HYPHENS = "-\u2010\u2011\u00ad";
    static final int LONGEST_WORD = 60;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<String> compounds = new ArrayList<>();

    private Folding(String text) {
        this.text = text;
    }

    /** The words of a text in their order. */
    static List<String> words(String text) {
        return List.copyOf(read(text).words);
    }

    /** The words of a text and, behind them, its hyphenated words written as one: "demi-sel" is also "demisel". */
    static List<String> wordsAndCompounds(String text) {
        var folding = read(text);
        folding.words.addAll(folding.compounds);
        return List.copyOf(folding.words);
    }

    private static Folding read(String text) {
        var folding = new Folding(plain(text));
        folding.split();
        return folding;
    }

    private static String plain(String text) {
        // An acute accent that stands alone is meant as an apostrophe, and would fall apart into a blank and a mark.
        var typed = text.toLowerCase(Locale.ROOT).replace('\u00b4', '\'');
        // Compatibility forms: ligatures of type, full width, superscripts; and accents apart from their letters.
        var letters =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        var plain = new StringBuilder(letters.length());
        letters.chars().forEach(letter -> {
            switch (letter) {
                case 'œ' -> plain.append("oe");
                case 'æ' -> plain.append("ae");
                case 'ß' -> plain.append("ss");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> plain.append((char) letter);
            }
        });
        return plain.toString();
    }

    private void split() {
        var joined = new StringBuilder();
        var parts = 0;
        for (int begin = 0, end; begin < text.length(); begin = end) {
            end = endOfRun(begin);
            if (isLetter(begin) || isDigit(begin)) {
                var run = text.substring(begin, end);
                if (!isElided(run, end) && !isPossessive(run, begin, end)) {
                    words.add(folded(run));
                    joined.append(run);
                    parts++;
                }
            } else if (end - begin > 1 || HYPHENS.indexOf(text.charAt(begin)) < 0) {
                endCompound(joined, parts);
                parts = 0;
            }
        }
        endCompound(joined, parts);
    }

    private void endCompound(StringBuilder joined, int parts) {
        if (parts > 1 && joined.chars().allMatch(Character::isLetter)) {
            compounds.add(folded(joined.toString()));
        }
        joined.setLength(0);
    }

    private int endOfRun(int begin) {
        var end = begin + 1;
        while (end < text.length() && kind(end) == kind(begin)) {
            end++;
        }
        return end;
    }

    private int kind(int at) {
        return isLetter(at) ? 1 : isDigit(at) ? 2 : 3;
    }

    private boolean isElided(String run, int end) {
        return ELIDED.contains(run) && isApostrophe(end) && isLetter(end + 1) && !isPossessive("s", end + 1, end + 2);
    }

    /** The s of "Kellogg's". */
    private boolean isPossessive(String run, int begin, int end) {
        return run.equals("s")
                && text.startsWith(run, begin)
                && isApostrophe(begin - 1)
                && isLetter(begin - 2)
                && !isLetter(end)
                && !isApostrophe(end);
    }

    private boolean isApostrophe(int at) {
        return isInside(at) && APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }

    /** The second half of a surrogate pair is what the pair is. */
    private boolean isLetter(int at) {
        if (!isInside(at)) {
            return false;
        }
        var second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        return Character.isLetter(text.codePointAt(second ? at - 1 : at));
    }

    private boolean isDigit(int at) {
        return isInside(at) && Character.isDigit(text.charAt(at));
    }

    private boolean isInside(int at) {
        return at >= 0 && at < text.length();
    }

    private static String folded(String run) {
        var single = DOUBLED.matcher(run).replaceAll("$1");
        var word = single.length() == 1 ? run : single;
        return word.codePointCount(0, word.length()) > LONGEST_WORD
                ? word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD))
                : word;
    }
}

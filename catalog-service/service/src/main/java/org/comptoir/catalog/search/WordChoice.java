package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word nobody uses, and the known words that are nearly the same and were searched for as well. */
public record WordChoice(String typed, List<String> understoodAs) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1," + Folding.LONGEST_WORD + "}");

    public WordChoice {
        understoodAs = List.copyOf(understoodAs);
    }

    /** {@code chocolta=chocolat,chocola;} for each. */
    static String toText(List<WordChoice> choices) {
        return choices.stream()
                .map(choice -> choice.typed() + "=" + String.join(",", choice.understoodAs()) + ";")
                .collect(Collectors.joining());
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException when it says more than any question needs
     */
    static List<WordChoice> parseAll(String text) {
        var choices = Arrays.stream(text.split(";", -1))
                .filter(choice -> !choice.isEmpty())
                .map(WordChoice::parse)
                .toList();
        var words = choices.stream().map(WordChoice::typed).distinct().count();
        if (words > ProductQuery.MOST_WORDS || words < choices.size()) {
            throw new IllegalArgumentException("must have one choice for each of a few words");
        }
        return choices;
    }

    private static WordChoice parse(String choice) {
        var sides = choice.split("=", 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("must say what a word was taken for");
        }
        var understoodAs = List.of(sides[1].split(",", -1));
        if (understoodAs.size() > Misspelling.MOST_CHOICES
                || !isWord(sides[0])
                || !understoodAs.stream().allMatch(WordChoice::isWord)) {
            throw new IllegalArgumentException("must be words");
        }
        return new WordChoice(sides[0], understoodAs);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }
}

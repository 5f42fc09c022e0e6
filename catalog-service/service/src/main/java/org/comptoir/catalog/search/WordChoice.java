package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A word nobody uses, and the known words that are nearly the same and were searched for as well. */
public record WordChoice(String typed, List<String> understoodAs) {

    public WordChoice {
        understoodAs = List.copyOf(understoodAs);
    }

    /** {@code chocolta=chocolat,chocola;} for each. */
    static String toText(List<WordChoice> choices) {
        return choices.stream()
                .map(choice -> choice.typed() + "=" + String.join(",", choice.understoodAs()) + ";")
                .collect(Collectors.joining());
    }

    /** Reads what {@link #toText} wrote. */
    static List<WordChoice> parseAll(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(choice -> !choice.isEmpty())
                .map(choice -> choice.split("=", 2))
                .map(choice -> new WordChoice(choice[0], List.of(choice[1].split(",", -1))))
                .toList();
    }
}

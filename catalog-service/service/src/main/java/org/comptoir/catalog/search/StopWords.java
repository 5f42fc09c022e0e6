package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words that say too little to search for. They stand in the documents and count when nothing else was typed
 * ("L'Or" is a coffee), but a product need not have them.
 */
final class StopWords {

    private static final Set<String> ALL = folded(
            // French
            "a",
            "ai",
            "au",
            "aux",
            "avec",
            "ce",
            "ces",
            "dans",
            "de",
            "des",
            "du",
            "elle",
            "en",
            "est",
            "et",
            "eux",
            "il",
            "ils",
            "je",
            "la",
            "le",
            "les",
            "leur",
            "lui",
            "ma",
            "mais",
            "me",
            "mes",
            "mon",
            "ne",
            "nos",
            "notre",
            "nous",
            "on",
            "ou",
            "par",
            "pas",
            "pour",
            "qu",
            "que",
            "qui",
            "sa",
            "se",
            "ses",
            "son",
            "sur",
            "ta",
            "te",
            "tes",
            "toi",
            "ton",
            "tu",
            "un",
            "une",
            "vos",
            "votre",
            "vous",
            // single letters of elisions typed without their apostrophe
            "d",
            "l",
            // English
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "but",
            "by",
            "for",
            "from",
            "in",
            "is",
            "it",
            "its",
            "of",
            "or",
            "that",
            "the",
            "this",
            "to",
            "was",
            "were",
            "with");

    private StopWords() {}

    /** As they are met: "elle" loses its second l like every word. */
    private static Set<String> folded(String... words) {
        return Arrays.stream(words)
                .flatMap(word -> Folding.words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words worth searching for; when there is none, those of more than a letter; else all. */
    static List<String> without(List<String> words) {
        var telling = kept(words, word -> !ALL.contains(word));
        var longer = telling.isEmpty() ? kept(words, word -> word.length() > 1) : telling;
        return longer.isEmpty() ? words : longer;
    }

    private static List<String> kept(List<String> words, Predicate<String> predicate) {
        return words.stream().filter(predicate).toList();
    }
}

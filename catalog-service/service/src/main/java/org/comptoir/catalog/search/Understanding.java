package org.comptoir.catalog.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What typed words are taken for.
 *
 * @param matching a text search query that asks for all of them, or null when none was typed
 * @param choices the words that nobody uses, and what was searched for as well
 */
record Understanding(@Nullable String matching, List<WordChoice> choices) {

    static final Understanding OF_NOTHING = new Understanding(null, List.of());

    static Understanding of(List<LexiconWord> words, List<Choice> choices) {
        var matching = words.stream()
                .map(word -> "(" + word.term() + alternatives(word, choices) + ")")
                .collect(Collectors.joining(" & "));
        return new Understanding(matching, choices.stream().map(Choice::asTold).toList());
    }

    private static String alternatives(LexiconWord word, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.typed().equals(word.word()))
                .flatMap(choice -> choice.words().stream())
                .map(other -> " | " + other.exactTerm())
                .collect(Collectors.joining());
    }

    /** A strange word and known ones for it. */
    record Choice(String typed, List<LexiconWord> words) {

        WordChoice asTold() {
            return new WordChoice(typed, words.stream().map(LexiconWord::word).toList());
        }
    }
}

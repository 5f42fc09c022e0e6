package org.comptoir.catalog.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.catalog.search.Understanding.Choice;
import org.springframework.stereotype.Component;

/** Takes typed words for what they were probably meant to be, by the lexicon. */
@Component
class Interpreter {

    private static final int SHORTEST_MISSPELT = 3;

    private final Lexicon lexicon;

    Interpreter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Understanding understand(List<String> words) {
        if (words.isEmpty()) {
            return Understanding.OF_NOTHING;
        }
        var stemmed = lexicon.stem(words);
        var strange = lexicon.strange(stemmed).stream()
                .filter(word -> word.length() >= SHORTEST_MISSPELT && !Character.isDigit(word.charAt(0)))
                .sorted()
                .toList();
        return Understanding.of(stemmed, strange.isEmpty() ? List.of() : choices(strange));
    }

    /** The same as an earlier page understood, whatever the lexicon has learnt since. */
    Understanding understandAgain(List<String> words, List<WordChoice> earlier) {
        if (words.isEmpty()) {
            return Understanding.OF_NOTHING;
        }
        var known = earlier.stream()
                .filter(choice -> words.contains(choice.typed()))
                .toList();
        var all = Stream.concat(words.stream(), known.stream().flatMap(choice -> choice.understoodAs().stream()))
                .distinct()
                .toList();
        var stemmed = new HashMap<String, LexiconWord>();
        lexicon.stem(all).forEach(word -> stemmed.put(word.word(), word));
        return Understanding.of(
                stemmed(words, stemmed),
                known.stream()
                        .map(choice -> new Choice(choice.typed(), stemmed(choice.understoodAs(), stemmed)))
                        .toList());
    }

    private static List<LexiconWord> stemmed(List<String> words, Map<String, LexiconWord> stemmed) {
        return words.stream()
                .map(word -> Objects.requireNonNull(stemmed.get(word)))
                .toList();
    }

    private List<Choice> choices(List<String> strange) {
        var near = lexicon.near(strange);
        return strange.stream()
                .map(word -> new Choice(word, Misspelling.choices(word, near.getOrDefault(word, List.of()))))
                .filter(choice -> !choice.words().isEmpty())
                .toList();
    }
}

package org.comptoir.catalog.product;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: words of the name, brand or category, a bar code, both, or neither. */
public record ProductQuery(List<String> words, @Nullable Gtin gtin) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    public ProductQuery {
        words = List.copyOf(words);
    }

    /** The words in what was typed; only letters and digits pass, so nothing typed is ever an operator. */
    public static ProductQuery of(@Nullable String typed, @Nullable Gtin gtin) {
        List<String> words = typed == null
                ? List.of()
                : WORD.matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST_WORDS)
                        .toList();
        return new ProductQuery(words, gtin);
    }

    String asPrefixes() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    String asText() {
        return String.join(" ", words);
    }
}

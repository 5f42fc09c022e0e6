package org.comptoir.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a word is from others, and which of them were probably meant. */
final class Misspelling {

    static final int MOST_CHOICES = 3;
    private static final int LONG_WORD = 6;

    private Misspelling() {}

    /** The nearest of the candidates, if they are near enough: of the same distance, what more products have. */
    static List<LexiconWord> choices(String typed, List<LexiconWord> candidates) {
        var tolerated = typed.length() < LONG_WORD ? 1 : 2;
        var nearest = candidates.stream()
                .mapToInt(candidate -> distance(typed, candidate.word()))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (nearest > tolerated) {
            return List.of();
        }
        return candidates.stream()
                .filter(candidate -> distance(typed, candidate.word()) == nearest)
                .sorted(Comparator.comparingInt(LexiconWord::documents)
                        .reversed()
                        .thenComparing(LexiconWord::word))
                .limit(MOST_CHOICES)
                .toList();
    }

    /** The word with two neighbouring letters exchanged, for each two: short words share too few trigrams with them. */
    static Set<String> exchanges(String word) {
        var exchanges = new ArrayList<String>();
        for (var at = 0; at + 1 < word.length(); at++) {
            if (!Character.isSurrogate(word.charAt(at)) && !Character.isSurrogate(word.charAt(at + 1))) {
                var letters = new StringBuilder(word);
                letters.setCharAt(at, word.charAt(at + 1));
                letters.setCharAt(at + 1, word.charAt(at));
                exchanges.add(letters.toString());
            }
        }
        return exchanges.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Letters to insert, delete, replace or exchange with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(a, b, rows, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] rows, int i, int j) {
        var replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        var least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}

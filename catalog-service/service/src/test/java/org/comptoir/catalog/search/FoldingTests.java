package org.comptoir.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café moulu | cafe moulu",
                "CAFFÈ MOULU | cafe moulu",
                "Cafe\u0301 | cafe",
                "Œufs de cœur | oeufs de coeur",
                "l'huile d’olive | huile olive",
                "L´eau qu'il faut | eau il faut",
                "L'Or | or",
                "Kellogg's Kellogg’s | kelog kelog",
                "M&M's | m m",
                "aujourd'hui | aujourd hui",
                "250g 250 G | 250 g 250 g",
                "4x100g 1,5L | 4 x 100 g 1 5 l",
                "100% 1000 | 100 1000",
                "demi-écrémé | demi ecreme",
                "Straße Ærø Łódź | strase aero lodz",
                "½ ﬁn ² | 1 2 fin 2",
                "émincé|emince",
                "чай 茶 | чаи 茶"
            })
    void comparesWordsByWhatTheySound(String text, String words) {
        assertThat(String.join(" ", Folding.words(text))).isEqualTo(words);
    }

    @Test
    void writesHyphenatedWordsAsOneToo() {
        assertThat(Folding.wordsAndCompounds("Lait demi-écrémé Coca-Cola, vin - rouge"))
                .containsExactly("lait", "demi", "ecreme", "coca", "cola", "vin", "rouge", "demiecreme", "cocacola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "''", "l'", "'s", "-", "--", "😀", "\ud83d", "\ude00x", "&|!<->:*()\\"})
    void findsNothingButLettersAndDigits(String text) {
        assertThat(Folding.wordsAndCompounds(text)).allMatch(word -> word.matches("\\p{L}+|\\p{Nd}+"));
    }

    @Test
    void cutsWordsThatNobodyWrites() {
        assertThat(Folding.words("ab".repeat(500)).getFirst()).hasSize(60);
    }
}

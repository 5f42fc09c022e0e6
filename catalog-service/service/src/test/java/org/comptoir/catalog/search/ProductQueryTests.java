package org.comptoir.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.catalog.search.Understanding.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductQueryTests {

    @Test
    void isTheSameQuestionInWhateverOrderAndSpellingItIsTyped() {
        var words = ProductQuery.words("café moulu");

        assertThat(words).containsExactly("cafe", "moulu");
        for (var typed : List.of("cafe moulu", "caffe moulu", "moulu café", "  MOULU, du café!", "café café moulu")) {
            assertThat(ProductQuery.words(typed)).as(typed).isEqualTo(words);
        }
    }

    @Test
    void takesOnlyWordsFromWhatWasTyped() {
        assertThat(ProductQuery.words("crème & 'brûlée':* | !\u0000 (4x100g)"))
                .containsExactly("100", "4", "brule", "creme", "g", "x");
        assertThat(ProductQuery.words(" -- '")).isEmpty();
        assertThat(ProductQuery.words(null)).isEmpty();
    }

    @Test
    void leavesOutWordsThatSayNothingUnlessThereAreNoOthers() {
        assertThat(ProductQuery.words("la confiture de fraises à l'ancienne"))
                .containsExactly("anciene", "confiture", "fraises");
        assertThat(ProductQuery.words("L'Or")).containsExactly("or");
        assertThat(ProductQuery.words("l or")).containsExactly("or");
        assertThat(ProductQuery.words("l")).containsExactly("l");
        assertThat(ProductQuery.words("elle et lui, pâte")).containsExactly("pate");
    }

    @Test
    void asksForEachWordItsBeginningsAndItsStems() {
        var words = List.of(
                new LexiconWord("moulus", "moulus", "moulu", 0),
                new LexiconWord("250", "250", "250", 0),
                new LexiconWord("chocolta", "chocolt", "chocolta", 0));
        var choice = new Choice("chocolta", List.of(new LexiconWord("chocolat", "chocolat", "chocolat", 5)));

        assertThat(Understanding.of(words, List.of(choice)).matching())
                .isEqualTo("('moulus':* | 'moulu') & ('250') & ('chocolta':* | 'chocolt' | 'chocolat')");
    }

    @ParameterizedTest
    @CsvSource({"nutela, nutela, 0", "chocolta, chocolat, 1", "cfae, cafe, 1", "confitur, confiture, 1", "abc, xyz, 3"})
    void countsTypingMistakes(String a, String b, int distance) {
        assertThat(Misspelling.distance(a, b)).isEqualTo(distance);
        assertThat(Misspelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void takesTheNearestAndMostUsedWordsForAMisspeltOne() {
        var known = List.of(word("chocola", 1), word("chocolat", 900), word("chocolate", 50), word("choc", 2));

        assertThat(Misspelling.choices("chocolta", known))
                .extracting(LexiconWord::word)
                .containsExactly("chocolat", "chocola");
        assertThat(Misspelling.choices("xyz", known)).isEmpty();
        assertThat(Misspelling.exchanges("abc")).containsExactlyInAnyOrder("bac", "acb");
    }

    @Test
    void cursorsSurviveTheirTextForm() {
        var choices = List.of(new WordChoice("chocolta", List.of("chocolat", "chocola")));
        var cursor = new SearchCursor(ProductOrder.RELEVANCE, 0.6079271f, "TEE-RED_M.1", choices);

        assertThat(SearchCursor.parse(cursor.toString())).isEqualTo(cursor);
        var plain = new SearchCursor(ProductOrder.DEAREST, Double.NEGATIVE_INFINITY, "A", List.of());
        assertThat(SearchCursor.parse(plain.toString())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "äöü", "MC41", "MC41IEEgQg", "####", "UkVMRVZBTkNFIE5hTiBBIA", "UkVMRVZBTkNFIDEgQSB4"})
    void refusesCursorsOfOthers(String text) {
        assertThatExceptionOfType(WrongCursor.class).isThrownBy(() -> SearchCursor.parse(text));
    }

    @Test
    void refusesCursorsThatUnderstandMoreThanAnybodyTypes() {
        for (var choices : List.of(
                "a=b;a=c;",
                IntStream.range(0, 13).mapToObj(word -> "w" + word + "=x;").collect(Collectors.joining()),
                "a=b,c,d,e;",
                "a=" + "b".repeat(61) + ";",
                "a=;",
                "a='b;",
                "a=b:*;",
                "a")) {
            var text = "RELEVANCE 1 A " + choices;
            var forged = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertThatExceptionOfType(WrongCursor.class).as(choices).isThrownBy(() -> SearchCursor.parse(forged));
        }
    }

    private static LexiconWord word(String word, int documents) {
        return new LexiconWord(word, word, word, documents);
    }
}

package org.comptoir.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Knorr|knorr",
                "KNORR|knorr",
                "  knorr! |knorr",
                "L'Oréal|l-oreal",
                "L’ORE\u0301AL|l-oreal",
                "Bœuf & Cie|boeuf-cie",
                "Straße 7|strasse-7",
                "Łódź|lodz",
                "ＫＮＯＲＲ|knorr",
                "Épicerie|epicerie",
                "3 Suisses|3-suisses",
            })
    void isTheSameForAllSpellingsOfAName(String name, String slug) {
        assertThat(Slug.of(new Label(name))).hasToString(slug);
    }

    @Test
    void tellsNamesOfOtherScriptsApart() {
        var milk = Slug.of(new Label("牛乳"));
        var tea = Slug.of(new Label("お茶"));

        assertThat(milk).isNotEqualTo(tea).isEqualTo(Slug.of(new Label(" 牛乳 ")));
        assertThat(Slug.of(new Label("牛乳 A"))).isNotEqualTo(Slug.of(new Label("A")));
        assertThat(Slug.of(new Label("Молоко"))).isEqualTo(Slug.of(new Label("МОЛОКО")));
    }

    @Test
    void makesACodeOfEveryName() {
        for (var name : new String[] {"!", "-", "🥚", "x".repeat(300), "é".repeat(300), "a".repeat(55) + " b c", "ß"}) {
            assertThat(Slug.of(new Label(name)).value()).matches(Slug.FORM).hasSizeLessThanOrEqualTo(Slug.LONGEST);
        }
        assertThat(Slug.of(new Label("x".repeat(100)))).isNotEqualTo(Slug.of(new Label("x".repeat(101))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a.b"})
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(code));
    }

    @Test
    void looksAtALongTextWithoutRecursion() {
        assertThat("a-".repeat(100_000) + "a").matches(Slug.FORM);
        assertThat("a-".repeat(100_000)).doesNotMatch(Slug.FORM);
    }
}

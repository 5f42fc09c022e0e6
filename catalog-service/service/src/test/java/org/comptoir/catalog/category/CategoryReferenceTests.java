package org.comptoir.catalog.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryReferenceTests {

    @Test
    void readsTheNamesAlongAPath() {
        var reference = CategoryReference.of(" Épicerie>Café moulu ");

        assertThat(reference.keys()).containsExactly("epicerie", "epicerie.cafe-moulu");
        assertThat(reference).hasToString("Épicerie > Café moulu");
        assertThat(reference.mayBeCode()).isFalse();
    }

    @Test
    void knowsACodeWhenItSeesOne() {
        assertThat(CategoryReference.of("epicerie.cafe-moulu").isSurelyCode()).isTrue();
        assertThat(CategoryReference.of("epicerie").mayBeCode()).isTrue();
        assertThat(CategoryReference.of("epicerie").isSurelyCode()).isFalse();
        assertThat(CategoryReference.of("Dr. Oetker").mayBeCode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ">", "a > ", "a > > b", "1>2>3>4>5>6>7>8>9", "a\u0000"})
    void refusesWhatIsNoPath(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CategoryReference.of(text));
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> CategoryReference.of("x".repeat(101)));
        var deepest = String.join(">", Collections.nCopies(8, "é".repeat(100)));
        assertThat(CategoryReference.of(deepest).keys().getLast())
                .hasSizeLessThanOrEqualTo(Category.LONGEST)
                .matches(Category.FORM);
    }

    @Test
    void aCategoryStandsBelowItsParent() {
        var root = Category.below(null, "epicerie", new Names(new Label("Épicerie"), new Label("Grocery")), null, 1);
        var leaf = Category.below(root.place(), "cafe", new Names(new Label("Café"), null), null, 1);

        assertThat(leaf.place().path()).containsExactly("epicerie", "cafe");
        assertThat(leaf.place().label()).isEqualTo("Épicerie > Café");
        assertThat(leaf.place().labelEn()).isEqualTo("Grocery > Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a-b.c-d", "7.8"})
    void aCodeIsSlugsJoinedByDots(String code) {
        assertThat(code).matches(Category.FORM);
        assertThat((code + ".").repeat(50_000) + code).matches(Category.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a-.b", "a.-b", "a--b", "A", "é"})
    void otherTextsAreNoCodes(String text) {
        assertThat(text).doesNotMatch(Category.FORM);
    }
}

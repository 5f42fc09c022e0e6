package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromotionTermsTests {

    private static final PromotionTerms.Part MUG = Terms.part(1, "MUG");

    @Test
    void compilesWhatMakesSense() {
        var promotion = Terms.nForM("SECOND_50.off", 2, 1)
                .percent(5000)
                .categories("food")
                .until("2026-12-01T00:00:00Z")
                .days("FRIDAY", "SATURDAY")
                .daily("22:00", "02:00")
                .promotion();

        assertThat(promotion.code()).isEqualTo("SECOND_50.off");
        assertThat(promotion.names()).containsEntry("fr", "SECOND_50.off");
        assertThat(promotion.terms().buy()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("NullAway") // JSON without these fields arrives like this.
    void takesWhatIsMissingForEmpty() {
        var terms = new PromotionTerms(
                "TEN",
                Map.of("fr", "Dix"),
                "PERCENTAGE",
                0,
                "STACKABLE",
                true,
                1000,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                Counter.NOW,
                null,
                null,
                null,
                null,
                null);

        assertThat(terms.skus()).isEmpty();
        assertThat(terms.compile().code()).isEqualTo("TEN");
    }

    @Test
    void namesTheDeepestCategoryThereIs() {
        var path = "x".repeat(520);

        assertThat(ten().categories(path).promotion().terms().categories()).containsExactly(path);
    }

    @ParameterizedTest
    @MethodSource
    void namesTheFieldThatIsWrong(Terms terms, String field) {
        assertThatThrownBy(terms::promotion)
                .isInstanceOfSatisfying(WrongTerms.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo(field);
                    assertThat(wrong.reason()).isNotBlank();
                })
                .hasMessageStartingWith(field + " ");
    }

    static Stream<Arguments> namesTheFieldThatIsWrong() {
        return Stream.of(general(), rules(), bundles(), steps()).flatMap(List::stream);
    }

    private static List<Arguments> general() {
        var blank = new HashMap<String, String>();
        blank.put("fr", null);
        return List.of(
                Arguments.of(Terms.percentage("", 1000), "code"),
                Arguments.of(Terms.percentage("a b", 1000), "code"),
                Arguments.of(Terms.percentage("x".repeat(65), 1000), "code"),
                Arguments.of(ten().named(Map.of()), "names"),
                Arguments.of(ten().named(Map.of("fr", " ")), "names"),
                Arguments.of(ten().named(blank), "names"),
                Arguments.of(ten().named(Map.of("fr", "x".repeat(201))), "names"),
                Arguments.of(Terms.ofKind("HALF"), "kind"),
                Arguments.of(ten().stacking("ALWAYS"), "stacking"),
                Arguments.of(ten().until("2026-11-01T00:00:00Z"), "until"),
                Arguments.of(ten().days("LUNDI"), "days"),
                Arguments.of(ten().daily("10:00", null), "dailyUntil"),
                Arguments.of(ten().daily(null, "10:00"), "dailyFrom"),
                Arguments.of(ten().daily("10:00", "10:00"), "dailyUntil"),
                Arguments.of(ten().on(" "), "skus"),
                Arguments.of(ten().categories("x".repeat(521)), "categories"),
                Arguments.of(ten().skus(many()), "skus"),
                Arguments.of(ten().mostPerBasket(0), "mostPerBasket"));
    }

    private static List<Arguments> rules() {
        return List.of(
                Arguments.of(ten().percent(null), "percent"),
                Arguments.of(ten().percent(0), "percent"),
                Arguments.of(ten().percent(10_001), "percent"),
                Arguments.of(ten().amount(5L), "amount"),
                Arguments.of(ten().currency("EUR"), "currency"),
                Arguments.of(ten().buy(3), "buy"),
                Arguments.of(ten().parts(MUG), "bundle"),
                Arguments.of(ten().steps(Terms.amountFrom(1, 1)), "steps"),
                Arguments.of(Terms.amount("A", 0), "amount"),
                Arguments.of(Terms.amount("A", 100).amount(null), "amount"),
                Arguments.of(Terms.amount("A", 100).currency(null), "currency"),
                Arguments.of(Terms.amount("A", 100).currency("EURO"), "currency"),
                Arguments.of(Terms.fixedPrice("A", -1), "amount"),
                Arguments.of(Terms.fixedPrice("A", 100).percent(10), "percent"),
                Arguments.of(Terms.nForM("A", 2, 2), "pay"),
                Arguments.of(Terms.nForM("A", 3, 0), "pay"),
                Arguments.of(Terms.nForM("A", 3, 2).pay(null), "pay"),
                Arguments.of(Terms.nForM("A", 1, 1), "buy"),
                Arguments.of(Terms.nForM("A", 10_000, 1), "buy"),
                Arguments.of(Terms.nForM("A", 2, 1).percent(0), "percent"),
                Arguments.of(Terms.cheapestFree("A", 3).buy(null), "buy"));
    }

    private static List<Arguments> bundles() {
        return List.of(
                Arguments.of(Terms.bundle("A").money(100), "bundle"),
                Arguments.of(Terms.bundle("A", elevenParts()).money(100), "bundle"),
                Arguments.of(Terms.bundle("A", MUG), "amount"),
                Arguments.of(Terms.bundle("A", MUG).money(100).percent(100), "percent"),
                Arguments.of(Terms.bundle("A", MUG).percent(100).currency("EUR"), "currency"),
                Arguments.of(Terms.bundle("A", MUG).amount(100L), "currency"),
                Arguments.of(Terms.bundle("A", MUG, Terms.part(0, "POT")).money(100), "bundle[1].quantity"),
                Arguments.of(Terms.bundle("A", Terms.part(1)).money(100), "bundle[0]"),
                Arguments.of(Terms.bundle("A", MUG).money(100).on("MUG"), "skus"));
    }

    private static List<Arguments> steps() {
        return List.of(
                Arguments.of(Terms.threshold("A"), "steps"),
                Arguments.of(Terms.threshold("A", Terms.amountFrom(0, 5)), "steps[0].minimum"),
                Arguments.of(
                        Terms.threshold("A", Terms.amountFrom(50, 5), Terms.amountFrom(50, 6)), "steps[1].minimum"),
                Arguments.of(Terms.threshold("A", Terms.amountFrom(50, 0)), "steps[0].amount"),
                Arguments.of(Terms.threshold("A", Terms.percentFrom(50, 10_001)), "steps[0].percent"),
                Arguments.of(Terms.threshold("A", new PromotionTerms.Step(50, null, null)), "steps[0].amount"),
                Arguments.of(Terms.threshold("A", new PromotionTerms.Step(50, 1L, 1)), "steps[0].percent"),
                Arguments.of(Terms.threshold("A", Terms.amountFrom(50, 5)).currency(null), "currency"),
                Arguments.of(Terms.threshold("A", Terms.amountFrom(50, 5)).mostPerBasket(1), "mostPerBasket"));
    }

    private static Terms ten() {
        return Terms.percentage("TEN", 1000);
    }

    private static Set<String> many() {
        return IntStream.rangeClosed(0, 10_000).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    private static PromotionTerms.Part[] elevenParts() {
        return IntStream.range(0, 11).mapToObj(_ -> MUG).toArray(PromotionTerms.Part[]::new);
    }
}

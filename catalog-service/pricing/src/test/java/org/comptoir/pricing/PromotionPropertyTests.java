package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds whatever is bought and whichever promotions compete for it. */
class PromotionPropertyTests {

    private static final int SAMPLES = 1000;

    @Property
    void nothingIsNegative(@ForAll("visits") Visit visit) {
        var quote = visit.quote();

        assertThat(quote.lines())
                .noneMatch(line -> line.total().isNegative()
                        || line.vat().isNegative()
                        || line.net().isNegative());
        assertThat(quote.saved().isNegative()).isFalse();
        assertThat(quote.lines())
                .allMatch(line -> line.adjustments().stream()
                        .allMatch(adjustment -> adjustment.amount().isNegative() && adjustment.quantity() > 0));
    }

    @Property
    void linesSumToTheTotals(@ForAll("visits") Visit visit) {
        var quote = visit.quote();

        assertThat(sum(quote.lines().stream().map(QuoteLine::total).toList())).isEqualTo(quote.total());
        assertThat(sum(quote.vat().stream().map(VatSummary::gross).toList())).isEqualTo(quote.total());
        assertThat(quote.vat()).allMatch(rate -> rate.net().plus(rate.vat()).equals(rate.gross()));
    }

    @Property
    void eachCentBetweenListPriceAndTotalIsExplained(@ForAll("visits") Visit visit) {
        var quote = visit.quote();

        assertThat(quote.lines()).allMatch(PromotionPropertyTests::isExplained);
        assertThat(sum(quote.lines().stream().map(QuoteLine::listTotal).toList())
                        .minus(quote.total()))
                .isEqualTo(quote.saved());
        assertThat(sum(quote.promotions().stream().map(AppliedPromotion::saved).toList()))
                .isEqualTo(sum(quote.lines().stream()
                                .flatMap(line -> line.adjustments().stream())
                                .map(Adjustment::amount)
                                .toList())
                        .negated());
        assertThat(quote.lines())
                .allMatch(line -> line.explanations(Language.FR).size()
                        > line.adjustments().size());
    }

    @Property
    void noPromotionReducesMorePiecesThanALineHas(@ForAll("visits") Visit visit) {
        assertThat(visit.quote().lines())
                .allMatch(line -> line.adjustments().stream()
                        .allMatch(adjustment -> adjustment.quantity() <= line.quantity()
                                && !adjustment
                                        .amount()
                                        .plus(adjustment.ground().base())
                                        .isNegative()));
    }

    @Property
    void theOrderOfLinesIsIrrelevant(@ForAll("visits") Visit visit, @ForAll Random random) {
        var shuffled = new ArrayList<>(visit.lines());
        Collections.shuffle(shuffled, random);

        var one = visit.quote();
        var other = visit.quoteOf(shuffled);

        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.vat()).isEqualTo(one.vat());
        assertThat(other.promotions()).isEqualTo(one.promotions());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    }

    @Property
    void splittingALineChangesNoTotal(@ForAll("visits") Visit visit) {
        var split = new ArrayList<Basket.Line>();
        for (var line : visit.lines()) {
            if (line.quantity() > 1) {
                split.add(new Basket.Line(line.sku(), line.quantity() / 2));
            }
            split.add(new Basket.Line(line.sku(), line.quantity() - line.quantity() / 2));
        }

        assertThat(visit.quoteOf(split).total()).isEqualTo(visit.quote().total());
    }

    @Property
    void equalInputGivesEqualOutput(@ForAll("visits") Visit visit, @ForAll Random random) {
        var shuffled = new ArrayList<>(visit.terms());
        Collections.shuffle(shuffled, random);

        assertThat(visit.quoteWith(shuffled)).isEqualTo(visit.quote());
    }

    @Property
    void oneMoreItemNeverCostsLessUnlessARuleSaysSo(@ForAll("visits") Visit visit, @ForAll("lines") Basket.Line more) {
        assertThat(costsLessWithoutReason(visit, more)).isFalse();
    }

    @Property
    void oneMoreItemNeverCostsLessAmongPlainReductions(
            @ForAll("reductions") Visit visit, @ForAll("lines") Basket.Line more) {
        assertThat(visit.quoteOf(with(visit.lines(), more))
                        .total()
                        .isLessThan(visit.quote().total()))
                .isFalse();
    }

    @Property
    void competitionIsNeverWorseForTheCustomerThanAnyPromotionAlone(@ForAll("articles") Visit visit) {
        assertThat(isWorseThanOneAlone(visit, visit.terms())).isFalse();
    }

    @Example
    void thePromotionsReallyCompete() {
        var quotes = Visit.any().sampleStream().limit(SAMPLES).map(Visit::quote).toList();

        assertThat(count(quotes, quote -> !quote.promotions().isEmpty())).isGreaterThan(SAMPLES * 3 / 4);
        assertThat(count(quotes, quote -> quote.promotions().size() > 1)).isGreaterThan(SAMPLES / 3);
        assertThat(count(
                        quotes,
                        quote -> quote.lines().stream()
                                .anyMatch(line -> line.adjustments().size() > 1)))
                .isGreaterThan(SAMPLES / 10);
        for (var kind : PromotionKind.values()) {
            assertThat(count(
                            quotes,
                            quote -> quote.promotions().stream()
                                    .anyMatch(applied -> applied.kind().equals(kind.name()))))
                    .as(kind.name())
                    .isGreaterThan(SAMPLES / 50);
        }
    }

    /** The property can fail: whoever serves promotions in the order of their codes is found out. */
    @Example
    void servingPromotionsFirstComeFirstServedWouldBeFound() {
        assertThat(Visit.withPromotionsOnArticles()
                        .sampleStream()
                        .limit(SAMPLES)
                        .anyMatch(visit -> isWorseThanOneAlone(visit, firstComeFirstServed(visit.terms()))))
                .isTrue();
    }

    /** The property can fail: whoever rounds each part of a reduction by itself is found out. */
    @Example
    void roundingEachPartByItselfWouldBeFound() {
        assertThat(Visit.any().sampleStream().limit(SAMPLES).anyMatch(visit -> {
                    var weights = visit.quote().lines().stream()
                            .mapToLong(line -> line.total().getAmountMinorLong())
                            .toArray();
                    return sumOfRoundedParts(500, weights) != 500;
                }))
                .isTrue();
    }

    /** The exception is needed: rules that say so do make a larger basket cheaper. */
    @Example
    void someRulesDoMakeALargerBasketCheaper() {
        var more = new Basket.Line("S0", 1);

        assertThat(Visit.any()
                        .sampleStream()
                        .limit(SAMPLES)
                        .anyMatch(visit -> visit.quoteOf(with(visit.lines(), more))
                                .total()
                                .isLessThan(visit.quote().total())))
                .isTrue();
    }

    @Provide
    Arbitrary<Visit> visits() {
        return Visit.any();
    }

    @Provide
    Arbitrary<Visit> articles() {
        return Visit.withPromotionsOnArticles();
    }

    @Provide
    Arbitrary<Visit> reductions() {
        return Visit.withReductions();
    }

    @Provide
    Arbitrary<Basket.Line> lines() {
        return Visit.line();
    }

    private static boolean isExplained(QuoteLine line) {
        var reduction = line.listPrice().minus(line.unitPrice()).multipliedBy(line.quantity());
        var adjustments =
                sum(line.adjustments().stream().map(Adjustment::amount).toList());
        return line.listTotal().minus(line.total()).equals(reduction.minus(adjustments));
    }

    /** A promotion that was there before or is there after may say so: who gives up a bundle gets another price. */
    private static boolean costsLessWithoutReason(Visit visit, Basket.Line more) {
        var before = visit.quote();
        var after = visit.quoteOf(with(visit.lines(), more));
        return after.total().isLessThan(before.total()) && !visit.mayCostLess(after) && !visit.mayCostLess(before);
    }

    private static boolean isWorseThanOneAlone(Visit visit, List<PromotionTerms> competing) {
        var together = visit.quoteWith(competing).total();
        return visit.terms().stream()
                .anyMatch(alone -> visit.quoteWith(List.of(alone)).total().isLessThan(together));
    }

    private static List<PromotionTerms> firstComeFirstServed(List<PromotionTerms> terms) {
        var ordered = new ArrayList<PromotionTerms>();
        for (var each : terms) {
            ordered.add(Terms.like(each).priority(-ordered.size()).terms());
        }
        return ordered;
    }

    private static long sumOfRoundedParts(long amount, long[] weights) {
        var sum = Arrays.stream(weights).sum();
        if (sum == 0) {
            return amount;
        }
        return Arrays.stream(weights)
                .map(weight -> Share.halfUp(amount, weight, sum))
                .sum();
    }

    private static List<Basket.Line> with(List<Basket.Line> lines, Basket.Line more) {
        var all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }

    private static int count(List<Quote> quotes, Predicate<Quote> condition) {
        return Math.toIntExact(quotes.stream().filter(condition).count());
    }

    private static Money sum(List<Money> parts) {
        return Money.total(CurrencyUnit.EUR, parts);
    }
}

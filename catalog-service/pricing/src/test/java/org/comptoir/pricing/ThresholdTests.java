package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.counter;
import static org.comptoir.pricing.Counter.eur;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTests {

    private final Counter shop =
            counter().sells("POT", 2000).sells("MUG", 600).sells("PEN", 45);

    @ParameterizedTest
    @CsvSource({"1, 2000", "2, 4000", "3, 5500", "5, 9000"})
    void takesTheHighestStepThatIsReached(int pots, long total) {
        shop.runs(Terms.threshold("SPEND", Terms.amountFrom(5000, 500), Terms.percentFrom(10_000, 1000)));

        assertThat(shop.buys("POT", pots).total()).isEqualTo(total);
    }

    @Test
    void spreadsTheReductionOverTheLinesToTheCent() {
        var quote = shop.runs(Terms.threshold("SPEND", Terms.amountFrom(2500, 500)))
                .buys("POT", 1)
                .buys("MUG", 1)
                .buys("PEN", 1)
                .quote();

        assertThat(quote.lines()).extracting(QuoteLine::total).containsExactly(eur(1622), eur(487), eur(36));
        assertThat(quote.total()).isEqualTo(eur(2645 - 500));
    }

    @Test
    void countsWhatIsLeftAfterThePromotionsOnArticles() {
        shop.runs(Terms.percentage("TEN", 1000), Terms.threshold("SPEND", Terms.amountFrom(2000, 500)));

        assertThat(shop.buys("POT", 1).total()).isEqualTo(1800);
    }

    @Test
    void countsPiecesOfAnExclusivePromotionButLeavesThemAlone() {
        var quote = shop.runs(
                        Terms.percentage("HALF", 5000).on("POT").exclusive(),
                        Terms.threshold("SPEND", Terms.percentFrom(1600, 1000)))
                .buys("POT", 1)
                .buys("MUG", 1)
                .quote();

        assertThat(quote.lines()).extracting(QuoteLine::total).containsExactly(eur(1000), eur(540));
    }

    @Test
    void neverTakesMoreThanIsThere() {
        shop.runs(Terms.threshold("SPEND", Terms.amountFrom(600, 500)).on("MUG"));

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(100);
        assertThat(counter()
                        .sells("MUG", 600)
                        .runs(Terms.threshold("SPEND", Terms.amountFrom(600, 900)))
                        .buys("MUG", 1)
                        .total())
                .isZero();
    }
}

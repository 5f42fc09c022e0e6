package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.counter;

import org.junit.jupiter.api.Test;

class StackingTests {

    private final Counter shop = counter().sells("MUG", 1000).sells("POT", 2000).sells("PEN", 50);

    @Test
    void cascadesWhatCanBeStackedOnTheReducedPrice() {
        shop.runs(Terms.percentage("TEN", 1000), Terms.percentage("TWENTY", 2000));

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(720);
    }

    @Test
    void takesPercentagesBeforeAmountsForTheSakeOfTheCustomer() {
        shop.runs(Terms.amount("EURO", 100), Terms.percentage("TWENTY", 2000));

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(700);
    }

    @Test
    void givesEachArticleTheBetterOfTwoExclusivePromotions() {
        shop.runs(
                Terms.percentage("ALL", 1000).exclusive(),
                Terms.percentage("MUGS", 1500).on("MUG").exclusive());

        assertThat(shop.buys("MUG", 1).buys("POT", 1).total()).isEqualTo(850 + 1800);
    }

    @Test
    void prefersStackedReductionsToALesserExclusiveOne() {
        shop.runs(
                Terms.percentage("A", 1000),
                Terms.percentage("B", 1000),
                Terms.percentage("C", 1500).exclusive());

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(810);
    }

    @Test
    void anExclusivePromotionLeavesOtherPiecesToOthers() {
        shop.runs(Terms.nForM("3FOR2", 3, 2).exclusive(), Terms.percentage("TEN", 1000));

        // Three for two saves 10.00 on three mugs, ten percent only 3.00; the fourth mug is reduced by ten percent.
        assertThat(shop.buys("MUG", 4).total()).isEqualTo(2000 + 900);
    }

    @Test
    void servesADealOnlyIfItSavesMoreThanTheReductionsItReplaces() {
        shop.runs(
                Terms.nForM("3FOR2", 3, 2).exclusive(),
                Terms.percentage("HALF", 5000).on("MUG").exclusive());

        assertThat(shop.buys("MUG", 3).buys("POT", 3).total()).isEqualTo(1500 + 4000);
    }

    @Test
    void higherPriorityGoesFirstEvenIfItSavesLess() {
        shop.runs(
                Terms.percentage("FIVE", 500).exclusive().priority(10),
                Terms.percentage("HALF", 5000).exclusive());

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(950);
    }

    @Test
    void anExclusivePromotionDoesNotTakePiecesThatAreReducedAlready() {
        shop.runs(
                Terms.percentage("FIVE", 500).on("MUG").priority(10),
                Terms.percentage("HALF", 5000).exclusive());

        assertThat(shop.buys("MUG", 1).buys("POT", 1).total()).isEqualTo(950 + 1000);
    }

    @Test
    void servesTheDealThatSavesMostFirst() {
        shop.runs(
                Terms.bundle("TEA", Terms.part(1, "MUG"), Terms.part(1, "POT"))
                        .money(2500)
                        .exclusive(),
                Terms.bundle("DESK", Terms.part(1, "MUG"), Terms.part(1, "PEN"))
                        .money(950)
                        .exclusive());

        assertThat(shop.buys("MUG", 1).buys("POT", 1).buys("PEN", 1).total()).isEqualTo(2550);
        assertThat(shop.buys("MUG", 1).total()).isEqualTo(2500 + 950);
    }

    @Test
    void triesWhatToleratesNothingElseAloneAndTakesWhatIsCheaper() {
        shop.runs(
                Terms.percentage("ALONE", 3000).alone(),
                Terms.percentage("MUGS", 5000).on("MUG"));

        assertThat(shop.buys("MUG", 1).total()).isEqualTo(500);
        assertThat(shop.buys("POT", 1).total()).isEqualTo(700 + 1400);
        assertThat(shop.quote().promotions()).extracting(AppliedPromotion::code).containsExactly("ALONE");
    }

    @Test
    void stacksThresholdsOnWhatEachLeavesOver() {
        shop.runs(
                Terms.threshold("A", Terms.percentFrom(2000, 1000)), Terms.threshold("B", Terms.amountFrom(2000, 100)));

        assertThat(shop.buys("POT", 1).total()).isEqualTo(1700);
    }

    @Test
    void anExclusiveThresholdLeavesReducedPiecesAlone() {
        shop.runs(
                Terms.percentage("TEN", 1000).on("MUG"),
                Terms.threshold("SPEND", Terms.percentFrom(2000, 5000)).exclusive());

        assertThat(shop.buys("MUG", 1).buys("POT", 1).total()).isEqualTo(900 + 1000);
    }
}

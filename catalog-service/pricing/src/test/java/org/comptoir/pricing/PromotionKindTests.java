package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.counter;
import static org.comptoir.pricing.Counter.eur;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionKindTests {

    @Nested
    class Reductions {

        @Test
        void takesAPercentageOffTheArticlesItNames() {
            var quote = counter()
                    .sells("MUG", 600)
                    .sells("TEA", 450)
                    .runs(Terms.percentage("TEN", 1000).on("MUG"))
                    .buys("MUG", 2)
                    .buys("TEA", 1)
                    .quote();

            assertThat(quote.total()).isEqualTo(eur(1080 + 450));
            assertThat(quote.saved()).isEqualTo(eur(120));
            assertThat(quote.promotions())
                    .containsExactly(new AppliedPromotion("TEN", Map.of("fr", "TEN"), "PERCENTAGE", eur(120)));
            assertThat(quote.lines().getFirst().adjustments()).singleElement().satisfies(adjustment -> {
                assertThat(adjustment.promotion()).isEqualTo("TEN");
                assertThat(adjustment.quantity()).isEqualTo(2);
                assertThat(adjustment.amount()).isEqualTo(eur(-120));
                assertThat(adjustment.ground().base()).isEqualTo(eur(1200));
            });
            assertThat(quote.lines().get(1).adjustments()).isEmpty();
        }

        @Test
        void roundsHalfUpOncePerArticleNotPerPiece() {
            var shop = counter().sells("PEN", 45).runs(Terms.percentage("TEN", 1000));

            // 10 % of 3 × 0.45 is 0.135, not 3 × 0.05.
            assertThat(shop.buys("PEN", 3).total()).isEqualTo(135 - 14);
        }

        @Test
        void takesAnAmountOffEachPieceButNeverMoreThanItCosts() {
            var shop = counter().sells("MUG", 600).sells("PEN", 45).runs(Terms.amount("EURO", 100));

            assertThat(shop.buys("MUG", 3).buys("PEN", 2).total()).isEqualTo(1500);
        }

        @Test
        void sellsForAFixedPriceUnlessThatIsMore() {
            var shop = counter().sells("MUG", 600).sells("PEN", 45).runs(Terms.fixedPrice("FIVE", 500));

            assertThat(shop.buys("MUG", 2).buys("PEN", 2).total()).isEqualTo(1000 + 90);
        }

        @Test
        void reducesTheDearestPiecesWhenOnlySoManyCount() {
            var quote = counter()
                    .sells("MUG", 600)
                    .sells("POT", 2000)
                    .runs(Terms.percentage("HALF", 5000).mostPerBasket(3))
                    .buys("MUG", 5)
                    .buys("POT", 1)
                    .quote();

            assertThat(quote.total()).isEqualTo(eur(3 * 600 + 2 * 300 + 1000));
            assertThat(quote.lines().getFirst().adjustments())
                    .singleElement()
                    .satisfies(adjustment -> assertThat(adjustment.quantity()).isEqualTo(2));
        }
    }

    @Nested
    class Sets {

        @ParameterizedTest
        @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "9999, 6666"})
        void sellsThreeOfTheSameForTwo(int bought, int paid) {
            var shop = counter().sells("MUG", 600).runs(Terms.nForM("3FOR2", 3, 2));

            assertThat(shop.buys("MUG", bought).total()).isEqualTo(paid * 600L);
        }

        @Test
        void threeForTwoDoesNotMixArticles() {
            var shop = counter().sells("MUG", 600).sells("CUP", 600).runs(Terms.nForM("3FOR2", 3, 2));

            assertThat(shop.buys("MUG", 2).buys("CUP", 2).total()).isEqualTo(2400);
        }

        @Test
        void sellsTheSecondAtHalfPrice() {
            var shop =
                    counter().sells("MUG", 600).runs(Terms.nForM("SECOND", 2, 1).percent(5000));

            assertThat(shop.buys("MUG", 5).total()).isEqualTo(600 * 4);
        }

        @Test
        void countsSetsWhenOnlySoManyAreGiven() {
            var shop = counter()
                    .sells("MUG", 600)
                    .sells("POT", 2000)
                    .runs(Terms.nForM("3FOR2", 3, 2).mostPerBasket(1));

            assertThat(shop.buys("MUG", 6).buys("POT", 3).total()).isEqualTo(6 * 600 + 2 * 2000);
        }

        @Test
        void givesTheCheapestOfThreeAway() {
            var quote = counter()
                    .sells("POT", 2000)
                    .sells("MUG", 600)
                    .sells("PEN", 45)
                    .runs(Terms.cheapestFree("CHEAPEST", 3))
                    .buys("PEN", 1)
                    .buys("POT", 1)
                    .buys("MUG", 1)
                    .quote();

            assertThat(quote.total()).isEqualTo(eur(2600));
            assertThat(quote.lines().getFirst().total()).isEqualTo(eur(0));
        }

        @Test
        void makesSetsFromTheDearestDown() {
            var shop = counter()
                    .sells("POT", 2000)
                    .sells("MUG", 600)
                    .sells("PEN", 45)
                    .runs(Terms.cheapestFree("CHEAPEST", 3));

            // POT POT POT | MUG PEN PEN: a pot and a pen are free, the fourth pen makes no set.
            assertThat(shop.buys("POT", 3).buys("MUG", 1).buys("PEN", 3).total())
                    .isEqualTo(4000 + 600 + 2 * 45);
        }
    }

    @Nested
    class Bundles {

        private final Counter shop =
                counter().sells("SANDWICH", 550).sells("SOUP", 490).sells("JUICE", 280);

        @Test
        void sellsPartsTogetherForOnePrice() {
            var quote = shop.runs(Terms.bundle("MENU", Terms.part(1, "SANDWICH", "SOUP"), Terms.part(1, "JUICE"))
                            .money(700))
                    .buys("SANDWICH", 1)
                    .buys("JUICE", 1)
                    .quote();

            assertThat(quote.total()).isEqualTo(eur(700));
            // 1.30 in proportion to 5.50 and 2.80
            assertThat(quote.lines()).extracting(QuoteLine::total).containsExactly(eur(464), eur(236));
        }

        @Test
        void sellsAsManyBundlesAsPartsAllowTheDearestFirst() {
            shop.runs(Terms.bundle("MENU", Terms.part(1, "SANDWICH", "SOUP"), Terms.part(1, "JUICE"))
                    .money(700));

            assertThat(shop.buys("SANDWICH", 1).buys("SOUP", 5).buys("JUICE", 3).total())
                    .isEqualTo(3 * 700 + 3 * 490);
        }

        @Test
        void neverMakesABundleDearerThanItsParts() {
            shop.runs(Terms.bundle("MENU", Terms.part(1, "SOUP"), Terms.part(1, "JUICE"))
                    .money(900));

            assertThat(shop.buys("SOUP", 1).buys("JUICE", 1).total()).isEqualTo(770);
        }

        @Test
        void takesAPercentageOffABundle() {
            shop.runs(Terms.bundle("MENU", Terms.part(2, "SOUP"), Terms.part(1, "JUICE"))
                    .percent(1000)
                    .mostPerBasket(1));

            assertThat(shop.buys("SOUP", 4).buys("JUICE", 2).total()).isEqualTo(4 * 490 + 2 * 280 - 126);
        }

        @Test
        void letsTheScarcestPartChooseFirst() {
            shop.runs(Terms.bundle("MENU", Terms.part(1, "SANDWICH", "SOUP"), Terms.part(1, "SANDWICH"))
                    .money(900));

            assertThat(shop.buys("SANDWICH", 1).buys("SOUP", 1).total()).isEqualTo(900);
        }

        @Test
        void countsOnAFreePartOnlyOnce() {
            shop.sells("NAPKIN", 0)
                    .runs(Terms.bundle("MENU", Terms.part(1, "SANDWICH"), Terms.part(1, "NAPKIN"))
                            .money(500));

            assertThat(shop.buys("SANDWICH", 3).buys("NAPKIN", 1).total()).isEqualTo(500 + 2 * 550);
        }
    }

    @Test
    void spreadsOneArticleOverItsLinesWhereverTheyStand() {
        var shop = counter().sells("MUG", 333).runs(Terms.percentage("TEN", 1000), Terms.nForM("3FOR2", 3, 2));

        var quote = shop.buys("MUG", 1).buys("MUG", 2).quote();

        assertThat(quote.total()).isEqualTo(eur(666 - 67));
        assertThat(quote.lines().stream().map(QuoteLine::total).toList())
                .satisfies(
                        totals -> assertThat(totals.get(0).plus(totals.get(1))).isEqualTo(quote.total()));
        assertThat(quote.lines()).extracting(QuoteLine::quantity).isEqualTo(List.of(1, 2));
    }
}

package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.WEB;
import static org.comptoir.pricing.Counter.counter;
import static org.comptoir.pricing.Counter.eur;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Now is 21 November 2026, so thirty days before a reduction that began yesterday is 21 October. */
class PriorPriceTests {

    private static final PriceEntry LIST = list(1000, "2026-01-01");

    @Nested
    class OfSalePrices {

        @Test
        void isTheListPriceWhenNothingElseWasCharged() {
            assertThat(prior(LIST, sale(800, "2026-11-20", "2026-12-01"))).isEqualTo(eur(1000));
        }

        @Test
        void isNotStatedWithoutAReduction() {
            assertThat(prior(LIST)).isNull();
        }

        @Test
        void isTheLowestOfTheThirtyDaysBeforeTheReductionBegan() {
            var october = sale(900, "2026-10-25", "2026-10-26");
            var cheaperButLongAgo = sale(500, "2026-10-01", "2026-10-15");

            assertThat(prior(LIST, cheaperButLongAgo, october, sale(800, "2026-11-20", "2026-12-01")))
                    .isEqualTo(eur(900));
        }

        @Test
        void countsAPriceThatStillHeldWhenTheThirtyDaysBegan() {
            assertThat(prior(LIST, sale(700, "2026-10-01", "2026-10-22"), sale(800, "2026-11-20", "2026-12-01")))
                    .isEqualTo(eur(700));
            assertThat(prior(LIST, sale(700, "2026-10-01", "2026-10-21"), sale(800, "2026-11-20", "2026-12-01")))
                    .isEqualTo(eur(1000));
        }

        @Test
        void countsSuccessiveReductionsFromTheFirst() {
            var first = sale(900, "2026-11-01", "2026-11-10");
            var second = sale(800, "2026-11-10", "2026-11-20");
            var third = sale(700, "2026-11-20", "2026-12-01");

            assertThat(prior(LIST, first, second, third)).isEqualTo(eur(1000));
        }

        @Test
        void aGapBetweenReductionsEndsTheFirst() {
            var first = sale(900, "2026-11-01", "2026-11-10");
            var second = sale(800, "2026-11-11", "2026-12-01");

            assertThat(prior(LIST, first, second)).isEqualTo(eur(900));
        }

        @Test
        void seesAListPriceThatWasRaisedBeforeTheReduction() {
            var before = new PriceEntry(
                    PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, eur(900), day("2026-01-01"), day("2026-11-15"));

            assertThat(prior(before, list(1200, "2026-11-15"), sale(950, "2026-11-20", "2026-12-01")))
                    .isEqualTo(eur(900));
        }

        @Test
        void pricesOfATierAreNotPricesForEverybody() {
            var gold = new PriceEntry(
                    PriceEntry.Kind.LIST,
                    new PriceScope(null, null, null, "gold"),
                    eur(500),
                    day("2026-01-01"),
                    day("2026-11-19"));
            var sale = sale(800, "2026-11-20", "2026-12-01");

            assertThat(prior(WEB.withTier("gold"), List.of(), LIST, gold, sale)).isEqualTo(eur(1000));
        }

        @Test
        void pricesElsewhereAreNotPricesHere() {
            var app = new PriceEntry(
                    PriceEntry.Kind.SALE,
                    new PriceScope("app", null, null, null),
                    eur(500),
                    day("2026-11-01"),
                    day("2026-11-05"));

            assertThat(prior(LIST, app, sale(800, "2026-11-20", "2026-12-01"))).isEqualTo(eur(1000));
        }

        @Test
        void isNotStatedWhereTheReductionBeganLongerAgoThanIsKnown() {
            assertThat(prior(LIST, sale(800, "2026-07-25", "2026-12-01"))).isEqualTo(eur(1000));
            assertThat(prior(LIST, sale(800, "2026-07-24", "2026-12-01"))).isNull();
            assertThat(prior(LIST, sale(900, "2026-05-01", "2026-11-01"), sale(800, "2026-11-01", "2026-12-01")))
                    .isNull();
        }

        @Test
        void isStatedAfterALongReductionThatIsOver() {
            assertThat(prior(LIST, sale(500, "2026-05-01", "2026-07-24"), sale(800, "2026-11-20", "2026-12-01")))
                    .isEqualTo(eur(1000));
        }

        @Test
        void isNotKnownWhenNothingWasChargedBefore() {
            assertThat(prior(list(1000, "2026-11-20"), sale(800, "2026-11-20", "2026-12-01")))
                    .isNull();
        }
    }

    @Nested
    class OfPromotions {

        @Test
        void isStatedForAReductionThatEverybodyHas() {
            var twenty = Terms.percentage("TWENTY", 2000).from("2026-11-20T00:00:00Z");

            assertThat(prior(WEB, List.of(twenty), LIST)).isEqualTo(eur(1000));
        }

        @Test
        void isNotStatedForCouponsTiersFirstOrdersAndDeals() {
            var context = WEB.withTier("gold").withFirstOrder(true).withUnlocked(Set.of("A"));

            assertThat(prior(context, List.of(Terms.percentage("A", 2000).couponRequired()), LIST))
                    .isNull();
            assertThat(prior(context, List.of(Terms.percentage("A", 2000).tiers("gold")), LIST))
                    .isNull();
            assertThat(prior(context, List.of(Terms.percentage("A", 2000).firstOrderOnly()), LIST))
                    .isNull();
            assertThat(prior(context, List.of(Terms.percentage("A", 2000).mostPerBasket(1)), LIST))
                    .isNull();
            assertThat(prior(context, List.of(Terms.nForM("A", 2, 1)), LIST)).isNull();
        }

        @Test
        void countsAnEarlierPromotionThatEnded() {
            var earlier = Terms.percentage("EARLIER", 3000)
                    .from("2026-11-01T00:00:00Z")
                    .until("2026-11-08T00:00:00Z");
            var now = Terms.percentage("NOW", 1000).from("2026-11-20T00:00:00Z");

            assertThat(prior(WEB, List.of(earlier, now), LIST)).isEqualTo(eur(700));
        }

        @Test
        void isNotStatedForOneThatHasBeenRunningLongerThanIsKnown() {
            assertThat(prior(WEB, List.of(Terms.percentage("LONG", 2000).from("2026-05-01T00:00:00Z")), LIST))
                    .isNull();
        }

        @Test
        void looksBackAHundredAndFiftyDaysAndNoFurther() {
            var now = Terms.percentage("NOW", 1000).from("2026-07-25T00:00:00Z");
            var remembered = Terms.percentage("EARLIER", 3000)
                    .from("2026-05-01T00:00:00Z")
                    .until("2026-06-26T00:00:00Z");
            var forgotten = Terms.percentage("EARLIER", 3000)
                    .from("2026-05-01T00:00:00Z")
                    .until("2026-06-24T00:00:00Z");

            assertThat(prior(WEB, List.of(remembered, now), LIST)).isEqualTo(eur(700));
            assertThat(prior(WEB, List.of(forgotten, now), LIST)).isEqualTo(eur(1000));
        }

        @Test
        void aPromotionThatFollowsASalePriceContinuesTheReduction() {
            var now = Terms.percentage("NOW", 3000).from("2026-11-20T00:00:00Z");

            assertThat(prior(WEB, List.of(now), LIST, sale(800, "2026-11-10", "2026-11-20")))
                    .isEqualTo(eur(1000));
        }

        @Test
        void eachHappyHourIsAReductionOfItsOwn() {
            // 10:00 UTC is 11:00 in Paris.
            var brunch = Terms.percentage("BRUNCH", 2000)
                    .from("2026-11-20T00:00:00Z")
                    .daily("10:00", "12:00");
            var today = Terms.percentage("BRUNCH", 2000)
                    .from("2026-11-21T00:00:00Z")
                    .daily("10:00", "12:00");

            assertThat(prior(WEB, List.of(today), LIST)).isEqualTo(eur(1000));
            assertThat(prior(WEB, List.of(brunch), LIST)).isEqualTo(eur(800));
        }

        @Test
        void promotionsElsewhereDoNotCount() {
            var app = Terms.percentage("APP", 3000)
                    .channels("app")
                    .from("2026-11-01T00:00:00Z")
                    .until("2026-11-08T00:00:00Z");
            var now = Terms.percentage("NOW", 1000).from("2026-11-20T00:00:00Z");

            assertThat(prior(WEB, List.of(app, now), LIST)).isEqualTo(eur(1000));
        }

        @Test
        void aPromotionThatToleratesNothingElseWasAPriceToo() {
            var earlier = Terms.fixedPrice("EARLIER", 600)
                    .alone()
                    .from("2026-11-01T00:00:00Z")
                    .until("2026-11-08T00:00:00Z");
            var now = Terms.percentage("NOW", 1000).from("2026-11-20T00:00:00Z");

            assertThat(prior(WEB, List.of(earlier, now), LIST)).isEqualTo(eur(600));
        }
    }

    private static @Nullable Money prior(PriceEntry... entries) {
        var quoted = prior(WEB, List.of(), entries);
        var inForce = PricesInForce.of(product(entries), CurrencyUnit.EUR, WEB).orElseThrow();
        assertThat(inForce.prior()).isEqualTo(quoted);
        return quoted;
    }

    private static @Nullable Money prior(PricingContext context, List<Terms> promotions, PriceEntry... entries) {
        var quote = counter()
                .sells("MUG", product(entries))
                .runs(promotions.toArray(Terms[]::new))
                .comes(context)
                .buys("MUG", 2)
                .quote();
        return quote.lines().getFirst().priorPrice();
    }

    private static PricedProduct product(PriceEntry... entries) {
        return new PricedProduct("Mug", List.of(entries), VatRates.always(new VatRate(2000)), null, List.of(), null);
    }

    private static PriceEntry list(long cents, String from) {
        return PriceEntry.list(eur(cents), day(from));
    }

    private static PriceEntry sale(long cents, String from, String until) {
        return Counter.sale(cents, day(from), day(until));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }
}

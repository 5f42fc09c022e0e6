package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pricing.Counter.WEB;
import static org.comptoir.pricing.Counter.counter;
import static org.comptoir.pricing.Counter.eur;
import static org.comptoir.pricing.Counter.product;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTests {

    private static final PricingContext LYON =
            PricingContext.of("store", Counter.NOW).withStore("lyon-1", Set.of("south", "city"));

    @Test
    void holdsOnItsChannelsOnly() {
        var half = half().channels("app", "web");

        assertThat(holds(half, WEB)).isTrue();
        assertThat(holds(half, LYON)).isFalse();
    }

    @Test
    void holdsInItsStoresAndInStoresOfItsGroups() {
        assertThat(holds(half().stores("lyon-1"), LYON)).isTrue();
        assertThat(holds(half().stores("paris-1"), LYON)).isFalse();
        assertThat(holds(half().storeGroups("south"), LYON)).isTrue();
        assertThat(holds(half().storeGroups("north"), LYON)).isFalse();
        assertThat(holds(half().stores("paris-1").storeGroups("south"), LYON)).isTrue();
        assertThat(holds(half().stores("lyon-1"), WEB)).isFalse();
    }

    @Test
    void holdsForItsTiersForFirstOrdersAndForCoupons() {
        assertThat(holds(half().tiers("gold"), WEB)).isFalse();
        assertThat(holds(half().tiers("gold"), WEB.withTier("gold"))).isTrue();
        assertThat(holds(half().firstOrderOnly(), WEB)).isFalse();
        assertThat(holds(half().firstOrderOnly(), WEB.withFirstOrder(true))).isTrue();
        assertThat(holds(half().couponRequired(), WEB.withUnlocked(Set.of("OTHER"))))
                .isFalse();
        assertThat(holds(half().couponRequired(), WEB.withUnlocked(Set.of("HALF"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:59:59Z, false",
        "2026-11-20T10:00:00Z, true",
        "2026-11-27T09:59:59Z, true",
        "2026-11-27T10:00:00Z, false"
    })
    void holdsFromAnInstantUntilJustBeforeAnother(Instant at, boolean holds) {
        var half = half().from("2026-11-20T10:00:00Z").until("2026-11-27T10:00:00Z");

        assertThat(holds(half, WEB.withAt(at))).isEqualTo(holds);
    }

    // 21 November 2026 is a Saturday; Paris is one hour ahead of UTC.
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T22:59:59Z, false",
        "2026-11-20T23:00:00Z, true",
        "2026-11-21T22:59:59Z, true",
        "2026-11-21T23:00:00Z, false"
    })
    void readsDaysWhereTheBuyerIs(Instant at, boolean holds) {
        assertThat(holds(half().days("SATURDAY"), WEB.withAt(at))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T15:59:59Z, false",
        "2026-11-21T16:00:00Z, true",
        "2026-11-21T17:59:59Z, true",
        "2026-11-21T18:00:00Z, false"
    })
    void readsHoursWhereTheBuyerIs(Instant at, boolean holds) {
        assertThat(holds(half().daily("17:00", "19:00"), WEB.withAt(at))).isEqualTo(holds);
        assertThat(holds(half().daily("16:00", "18:00"), WEB.withAt(at).withZone(ZoneId.of("UTC"))))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T20:59:59Z, false",
        "2026-11-20T21:00:00Z, true",
        "2026-11-21T00:59:59Z, true",
        "2026-11-21T01:00:00Z, false",
        "2026-11-21T21:30:00Z, false",
        "2026-11-20T00:30:00Z, false"
    })
    void hoursPastMidnightBelongToTheDayOnWhichTheyBegan(Instant at, boolean holds) {
        var night = half().days("FRIDAY").daily("22:00", "02:00");

        assertThat(holds(night, WEB.withAt(at))).isEqualTo(holds);
    }

    @Test
    void aimsAtSkusCategoriesAndBrandsLessTheExceptions() {
        assertThat(reducedBy(half().categories("food"))).containsExactly("A", "B");
        assertThat(reducedBy(half().categories("food.tea").on("C"))).containsExactly("A", "C");
        assertThat(reducedBy(half().brands("lego", "knorr"))).containsExactly("B", "C");
        assertThat(reducedBy(half().except("A"))).containsExactly("B", "C");
        assertThat(reducedBy(half().categories("food").exceptBrands("lipton"))).containsExactly("B");
        assertThat(reducedBy(half().exceptCategories("food.tea", "toys"))).containsExactly("B");
    }

    @Test
    void leavesReducedPricesAloneIfToldSo() {
        var shop = counter().sellsReduced("MUG", 1000, 800).buys("MUG", 1);

        assertThat(shop.runs(half("A").notOnReducedPrices()).total()).isEqualTo(800);
        assertThat(shop.runs(half("B")).total()).isEqualTo(400);
    }

    @Test
    void doesNotCountReducedPricesTowardsAThresholdIfToldSo() {
        var shop = counter().sellsReduced("MUG", 1000, 800).sells("POT", 2000);
        shop.runs(Terms.threshold("SPEND", Terms.amountFrom(2500, 500)).notOnReducedPrices());

        assertThat(shop.buys("MUG", 1).buys("POT", 1).total()).isEqualTo(2800);
        assertThat(shop.buys("POT", 1).total()).isEqualTo(4300);
    }

    @Test
    void amountsHoldInTheirCurrencyOnly() {
        var dollars = Money.ofMinor(CurrencyUnit.USD, 1000);
        var book = new PriceBook(CurrencyUnit.USD, Map.of("MUG", PricedProduct.of("Mug", dollars, new VatRate(0))));
        var basket = new Basket(List.of(new Basket.Line("MUG", 1)));

        var euros = PromotionBook.of(List.of(Terms.amount("EURO", 100).promotion()));
        var percent = PromotionBook.of(List.of(half().promotion()));

        assertThat(Pricing.quote(basket, book, euros, WEB).total()).isEqualTo(dollars);
        assertThat(Pricing.quote(basket, book, percent, WEB).total().getAmountMinorLong())
                .isEqualTo(500);
    }

    @Test
    void refusesTwoPromotionsOfOneCode() {
        assertThatThrownBy(() -> counter()
                        .runs(half(), half())
                        .sells("A", 1)
                        .buys("A", 1)
                        .quote())
                .hasMessage("Two promotions are called HALF");
    }

    private static Terms half() {
        return half("HALF");
    }

    private static Terms half(String code) {
        return Terms.percentage(code, 5000);
    }

    private static boolean holds(Terms terms, PricingContext context) {
        var quote = counter()
                .sells("MUG", 1000)
                .runs(terms)
                .comes(context)
                .buys("MUG", 1)
                .quote();
        return quote.total().equals(eur(500));
    }

    private static List<String> reducedBy(Terms terms) {
        var quote = counter()
                .sells("A", product(1000, List.of("food", "food.tea"), "lipton"))
                .sells("B", product(1000, List.of("food", "food.coffee"), "knorr"))
                .sells("C", product(1000, List.of("toys"), "lego"))
                .runs(terms)
                .buys("A", 1)
                .buys("B", 1)
                .buys("C", 1)
                .quote();
        return quote.lines().stream()
                .filter(line -> !line.adjustments().isEmpty())
                .map(QuoteLine::sku)
                .toList();
    }
}

package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.comptoir.pricing.Counter.NOW;
import static org.comptoir.pricing.Counter.WEB;
import static org.comptoir.pricing.Counter.eur;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricesInForceTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void holdsFromItsInstantUntilJustBeforeItsEnd() {
        var price = product(list(1000, NOW, NOW.plus(DAY)));

        assertThat(find(price, WEB.withAt(NOW.minusNanos(1)))).isNull();
        assertThat(unit(price, WEB)).isEqualTo(eur(1000));
        assertThat(unit(price, WEB.withAt(NOW.plus(DAY).minusNanos(1)))).isEqualTo(eur(1000));
        assertThat(find(price, WEB.withAt(NOW.plus(DAY)))).isNull();
    }

    @Test
    void theNearestPriceWins() {
        var product = product(
                list(1000, PriceScope.EVERYWHERE),
                list(990, new PriceScope(null, null, null, "gold")),
                list(980, new PriceScope("store", null, null, null)),
                list(970, new PriceScope(null, "south", null, null)),
                list(1100, new PriceScope(null, null, "nice-1", null)),
                list(900, new PriceScope("app", null, "lyon-1", "gold")));
        var store = PricingContext.of("store", NOW);
        var south = store.withStore("lyon-1", Set.of("south"));

        assertThat(unit(product, WEB)).isEqualTo(eur(1000));
        assertThat(unit(product, WEB.withTier("gold"))).isEqualTo(eur(990));
        assertThat(unit(product, store.withTier("gold"))).isEqualTo(eur(980));
        assertThat(unit(product, south)).isEqualTo(eur(970));
        assertThat(unit(product, store.withStore("nice-1", Set.of("south")))).isEqualTo(eur(1100));
    }

    @Test
    void amongEquallyNearPricesTheLaterWinsThenTheLower() {
        var south = new PriceScope(null, "south", null, null);
        var city = new PriceScope(null, "city", null, null);
        var both = PricingContext.of("store", NOW).withStore("lyon-1", Set.of("south", "city"));

        assertThat(unit(product(list(900, south), listFrom(950, city, NOW.minus(DAY))), both))
                .isEqualTo(eur(950));
        assertThat(unit(product(list(950, south), list(900, city)), both)).isEqualTo(eur(900));
        assertThat(unit(product(list(900, city), list(950, south)), both)).isEqualTo(eur(900));
    }

    @Test
    void aSalePriceCountsWhenItIsLower() {
        var dearer = Counter.sale(1200, NOW.minus(DAY), NOW.plus(DAY));
        var cheaper = Counter.sale(800, NOW.minus(DAY), NOW.plus(DAY));

        assertThat(unit(product(list(1000, PriceScope.EVERYWHERE), dearer), WEB))
                .isEqualTo(eur(1000));
        var product = product(list(1000, PriceScope.EVERYWHERE), cheaper);
        var prices = PricesInForce.of(product, CurrencyUnit.EUR, WEB).orElseThrow();
        assertThat(prices.list()).isEqualTo(eur(1000));
        assertThat(prices.unit()).isEqualTo(eur(800));
        assertThat(prices.reducedSince()).isEqualTo(NOW.minus(DAY));
        assertThat(prices.nextChange()).isEqualTo(NOW.plus(DAY));
    }

    @Test
    void aPriceThatWasReplacedWhenItBeganNeverHeld() {
        assertThat(unit(product(list(1000, PriceScope.EVERYWHERE), list(900, NOW, NOW)), WEB))
                .isEqualTo(eur(1000));
    }

    @Test
    void aSalePriceNeedsAListPrice() {
        assertThat(find(product(Counter.sale(800, NOW.minus(DAY), NOW.plus(DAY))), WEB))
                .isNull();
    }

    @Test
    void pricesInOtherCurrenciesDoNotCount() {
        var yen = PriceEntry.list(Money.ofMinor(CurrencyUnit.JPY, 900), NOW.minus(DAY));

        assertThat(find(product(yen), WEB)).isNull();
    }

    @Test
    void vatIsThatOfTheInstant() {
        var change = Instant.parse("2026-07-01T00:00:00Z");
        var rates = new VatRates(new TreeMap<>(
                Map.of(Instant.parse("2014-01-01T00:00:00Z"), new VatRate(550), change, new VatRate(1000))));

        assertThat(rates.at(change.minusNanos(1))).isEqualTo(new VatRate(550));
        assertThat(rates.at(change)).isEqualTo(new VatRate(1000));
        assertThat(rates.at(Instant.EPOCH)).isEqualTo(new VatRate(550));
    }

    @Test
    void refusesPricesThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> PriceEntry.list(eur(-1), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> Counter.sale(1, NOW, NOW.minusNanos(1)));
    }

    private static PricedProduct product(PriceEntry... entries) {
        return new PricedProduct("Mug", List.of(entries), VatRates.always(new VatRate(2000)), null, List.of(), null);
    }

    private static PriceEntry list(long cents, PriceScope scope) {
        return listFrom(cents, scope, Counter.LONG_AGO);
    }

    private static PriceEntry listFrom(long cents, PriceScope scope, Instant from) {
        return new PriceEntry(PriceEntry.Kind.LIST, scope, eur(cents), from, null);
    }

    private static PriceEntry list(long cents, Instant from, Instant until) {
        return new PriceEntry(PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, eur(cents), from, until);
    }

    private static @Nullable PricesInForce find(PricedProduct product, PricingContext context) {
        return PricesInForce.of(product, CurrencyUnit.EUR, context).orElse(null);
    }

    private static Money unit(PricedProduct product, PricingContext context) {
        return PricesInForce.of(product, CurrencyUnit.EUR, context)
                .orElseThrow()
                .unit();
    }
}

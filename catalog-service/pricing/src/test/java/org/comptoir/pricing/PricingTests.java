package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricingTests {

    private static final PricingContext WEB = PricingContext.of("web", Instant.parse("2026-11-21T10:00:00Z"));

    private final PriceBook prices = new PriceBook(
            CurrencyUnit.EUR,
            Map.of(
                    "MILK", PricedProduct.of("Lait demi-écrémé 1 L", eur(199), new VatRate(550)),
                    "MUG", PricedProduct.of("Mug", eur(1000), new VatRate(2000)),
                    "BAG", PricedProduct.of("Sac", eur(0), new VatRate(2000))));

    @Test
    void pricesEachLineAtListPriceAndSaysSo() {
        var quote = Pricing.quote(basket(line("MILK", 2)), prices, PromotionBook.EMPTY, WEB);

        assertThat(quote.lines())
                .containsExactly(new QuoteLine(
                        "MILK",
                        "Lait demi-écrémé 1 L",
                        2,
                        eur(199),
                        eur(199),
                        null,
                        List.of(),
                        eur(398),
                        new VatRate(550),
                        eur(21)));
        assertThat(quote.total()).isEqualTo(eur(398));
        assertThat(quote.context()).isEqualTo(WEB);
    }

    @Test
    void sumsVatPerRateInTheOrderOfRates() {
        var quote = Pricing.quote(
                basket(line("MUG", 1), line("MILK", 2), line("MUG", 2)), prices, PromotionBook.EMPTY, WEB);

        assertThat(quote.vat())
                .containsExactly(
                        new VatSummary(new VatRate(550), eur(377), eur(21), eur(398)),
                        new VatSummary(new VatRate(2000), eur(2500), eur(500), eur(3000)));
        assertThat(quote.total()).isEqualTo(eur(3398));
    }

    @Test
    void givesAwayWhatCostsNothing() {
        var quote = Pricing.quote(basket(line("BAG", 3)), prices, PromotionBook.EMPTY, WEB);

        assertThat(quote.total()).isEqualTo(eur(0));
        assertThat(quote.vat()).containsExactly(new VatSummary(new VatRate(2000), eur(0), eur(0), eur(0)));
    }

    @Test
    void refusesUnknownProductsNamingAllOfThemOnce() {
        var basket = basket(line("GONE", 1), line("MUG", 1), line("NEVER", 2), line("GONE", 4));

        assertThatThrownBy(() -> Pricing.quote(basket, prices, PromotionBook.EMPTY, WEB))
                .isInstanceOfSatisfying(
                        UnknownProducts.class,
                        refusal -> assertThat(refusal.skus()).containsExactly("GONE", "NEVER"))
                .hasMessage("No price for GONE, NEVER");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesImpossibleQuantities(int quantity) {
        assertThatIllegalArgumentException().isThrownBy(() -> line("MUG", quantity));
    }

    @Test
    void refusesAnEmptyBasket() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Basket(List.of()));
    }

    @Test
    void seesOnlyPricesOfTheCurrencyOfTheBook() {
        var yen = PricedProduct.of("Mug", Money.ofMinor(CurrencyUnit.JPY, 900), new VatRate(1000));
        var book = new PriceBook(CurrencyUnit.EUR, Map.of("MUG", yen));

        assertThatThrownBy(() -> Pricing.quote(basket(line("MUG", 1)), book, PromotionBook.EMPTY, WEB))
                .isInstanceOf(UnknownProducts.class);
    }

    @ParameterizedTest
    @CsvSource({"2000, 100, 17", "2000, 1, 0", "2000, 3, 0", "2000, 4, 1", "550, 100, 5", "550, 199, 10", "0, 999, 0"})
    @CsvSource({"10000, 1, 0", "10000, 3, 1", "210, 48, 1", "1000, 1100, 100", "2000, 999999999999, 166666666666"})
    void takesVatOutOfTheGrossAmountRoundingNetHalfUp(int rate, long gross, long vat) {
        assertThat(new VatRate(rate).containedIn(eur(gross))).isEqualTo(eur(vat));
    }

    @Test
    void roundsToTheSmallestUnitOfTheCurrency() {
        var rate = new VatRate(1000);

        assertThat(rate.containedIn(Money.ofMinor(CurrencyUnit.JPY, 105)))
                .isEqualTo(Money.ofMinor(CurrencyUnit.JPY, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void refusesImpossibleVatRates(int basisPoints) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VatRate(basisPoints));
    }

    @Test
    void pricesThousandsOfPiecesAsFastAsAFew() {
        var shop = Counter.counter();
        for (var i = 0; i < 30; i++) {
            shop.sells("SKU-" + i, 100 + 37L * i).buys("SKU-" + i, Basket.Line.MOST);
        }
        shop.runs(
                Terms.cheapestFree("A", 7),
                Terms.nForM("B", 3, 2).exclusive().except("SKU-3"),
                Terms.bundle("C", Terms.part(2, "SKU-1", "SKU-2", "SKU-3"), Terms.part(3, "SKU-3", "SKU-4"))
                        .percent(4000)
                        .exclusive(),
                Terms.percentage("D", 500).mostPerBasket(4000),
                Terms.percentage("E", 1000),
                Terms.threshold("F", Terms.percentFrom(10_000, 1000)));

        assertTimeout(Duration.ofSeconds(2), () -> {
            for (var i = 0; i < 100; i++) {
                assertThat(shop.quote().promotions()).hasSizeGreaterThan(3);
            }
        });
    }

    private static Basket basket(Basket.Line... lines) {
        return new Basket(List.of(lines));
    }

    private static Basket.Line line(String sku, int quantity) {
        return new Basket.Line(sku, quantity);
    }

    private static Money eur(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}

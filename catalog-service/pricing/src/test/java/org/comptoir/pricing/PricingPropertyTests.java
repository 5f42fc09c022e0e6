package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PricingPropertyTests {

    private static final int PRODUCTS = 20;
    private static final PricingContext WEB = PricingContext.of("web", Instant.EPOCH);

    @Property
    void noTotalIsNegative(@ForAll("baskets") Basket basket, @ForAll("priceBooks") PriceBook prices) {
        var quote = Pricing.quote(basket, prices, PromotionBook.EMPTY, WEB);

        assertThat(quote.total().isNegative()).isFalse();
        assertThat(quote.lines())
                .noneMatch(line -> line.total().isNegative() || line.vat().isNegative());
        assertThat(quote.lines()).noneMatch(line -> line.net().isNegative());
    }

    @Property
    void linesSumToTheTotals(@ForAll("baskets") Basket basket, @ForAll("priceBooks") PriceBook prices) {
        var quote = Pricing.quote(basket, prices, PromotionBook.EMPTY, WEB);

        assertThat(sum(prices, quote.lines().stream().map(QuoteLine::total).toList()))
                .isEqualTo(quote.total());
        assertThat(sum(prices, quote.vat().stream().map(VatSummary::gross).toList()))
                .isEqualTo(quote.total());
        assertThat(sum(prices, quote.vat().stream().map(VatSummary::vat).toList()))
                .isEqualTo(
                        sum(prices, quote.lines().stream().map(QuoteLine::vat).toList()));
    }

    @Property
    void netAndVatMakeGross(@ForAll("baskets") Basket basket, @ForAll("priceBooks") PriceBook prices) {
        var quote = Pricing.quote(basket, prices, PromotionBook.EMPTY, WEB);

        assertThat(quote.vat()).allMatch(rate -> rate.net().plus(rate.vat()).equals(rate.gross()));
        assertThat(quote.lines()).allMatch(line -> line.net().plus(line.vat()).equals(line.total()));
    }

    @Property
    void theOrderOfLinesIsIrrelevant(
            @ForAll("baskets") Basket basket, @ForAll("priceBooks") PriceBook prices, @ForAll Random random) {
        var shuffled = new ArrayList<>(basket.lines());
        Collections.shuffle(shuffled, random);

        var one = Pricing.quote(basket, prices, PromotionBook.EMPTY, WEB);
        var other = Pricing.quote(new Basket(shuffled), prices, PromotionBook.EMPTY, WEB);

        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.vat()).isEqualTo(one.vat());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    }

    @Property
    void vatIsLessThanOneCentFromExact(@ForAll("prices") Money gross, @ForAll("vatRates") VatRate rate) {
        var exact = gross.getAmount().doubleValue() * rate.basisPoints() / (10_000.0 + rate.basisPoints());

        assertThat(rate.containedIn(gross).getAmount().doubleValue()).isBetween(exact - 0.0051, exact + 0.0051);
    }

    @Provide
    Arbitrary<Basket> baskets() {
        var quantities = Arbitraries.integers().between(1, Basket.Line.MOST);
        var lines = Combinators.combine(Arbitraries.integers().between(1, PRODUCTS), quantities)
                .as((number, quantity) -> new Basket.Line("SKU-" + number, quantity));
        return lines.list().ofMinSize(1).ofMaxSize(30).map(Basket::new);
    }

    @Provide
    Arbitrary<PriceBook> priceBooks() {
        return Combinators.combine(prices(), vatRates())
                .as((price, rate) -> PricedProduct.of("product", price, rate))
                .list()
                .ofSize(PRODUCTS)
                .map(products -> new PriceBook(CurrencyUnit.EUR, bySku(products)));
    }

    @Provide
    Arbitrary<Money> prices() {
        return Arbitraries.longs().between(0, 10_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<VatRate> vatRates() {
        return Arbitraries.of(0, 210, 550, 850, 1000, 2000, 2500, 10_000).map(VatRate::new);
    }

    private static Map<String, PricedProduct> bySku(List<PricedProduct> products) {
        return IntStream.rangeClosed(1, PRODUCTS)
                .boxed()
                .collect(Collectors.toMap(number -> "SKU-" + number, number -> products.get(number - 1)));
    }

    private static Money sum(PriceBook prices, List<Money> parts) {
        return Money.total(prices.currency(), parts);
    }
}

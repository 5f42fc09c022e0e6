package org.comptoir.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A shop counter for tests: what is sold at which price, which promotions run, and what somebody buys. */
final class Counter {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final PricingContext WEB = PricingContext.of("web", NOW);
    static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, PricedProduct> products = new LinkedHashMap<>();
    private final List<Promotion> promotions = new ArrayList<>();
    private final List<Basket.Line> lines = new ArrayList<>();
    private PricingContext context = WEB;

    static Counter counter() {
        return new Counter();
    }

    static Money eur(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    Counter sells(String sku, long cents) {
        return sells(sku, product(cents, List.of(), null));
    }

    Counter sells(String sku, PricedProduct product) {
        products.put(sku, product);
        return this;
    }

    Counter sellsReduced(String sku, long listCents, long saleCents) {
        var list = PriceEntry.list(eur(listCents), LONG_AGO);
        var sale = sale(saleCents, NOW.minusSeconds(3600), NOW.plusSeconds(3600));
        return sells(
                sku,
                new PricedProduct(sku, List.of(list, sale), VatRates.always(new VatRate(2000)), null, List.of(), null));
    }

    static PriceEntry sale(long cents, Instant from, Instant until) {
        return new PriceEntry(PriceEntry.Kind.SALE, PriceScope.EVERYWHERE, eur(cents), from, until);
    }

    static PricedProduct product(long cents, List<String> categories, @Nullable String brand) {
        return new PricedProduct(
                "Article",
                List.of(PriceEntry.list(eur(cents), LONG_AGO)),
                VatRates.always(new VatRate(2000)),
                brand,
                categories,
                null);
    }

    Counter runs(Terms... terms) {
        for (var each : terms) {
            promotions.add(each.promotion());
        }
        return this;
    }

    Counter comes(PricingContext context) {
        this.context = context;
        return this;
    }

    Counter buys(String sku, int quantity) {
        lines.add(new Basket.Line(sku, quantity));
        return this;
    }

    Quote quote() {
        return Pricing.quote(
                new Basket(lines), new PriceBook(CurrencyUnit.EUR, products), PromotionBook.of(promotions), context);
    }

    /** What the basket costs, in cents. */
    long total() {
        return quote().total().getAmountMinorLong();
    }
}

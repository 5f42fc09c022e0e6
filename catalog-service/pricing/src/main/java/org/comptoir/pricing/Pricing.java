package org.comptoir.pricing;

import java.util.List;

/** The one place where a price is computed. */
public final class Pricing {

    private Pricing() {}

    /**
     * What the basket costs. The same arguments always give the same quote.
     *
     * @throws UnknownProducts when the price book misses a SKU of the basket, naming all that it misses
     */
    public static Quote quote(Basket basket, PriceBook prices, PricingContext context) {
        refuseUnknown(basket, prices);
        var lines = basket.lines().stream()
                .map(line -> QuoteLine.atListPrice(line, prices.find(line.sku()).orElseThrow()))
                .toList();
        return Quote.of(prices.currency(), lines, context);
    }

    private static void refuseUnknown(Basket basket, PriceBook prices) {
        List<String> unknown = basket.lines().stream()
                .map(Basket.Line::sku)
                .filter(sku -> prices.find(sku).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownProducts(unknown);
        }
    }
}

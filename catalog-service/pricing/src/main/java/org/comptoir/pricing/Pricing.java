package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** The one place where a price is computed. */
public final class Pricing {

    private Pricing() {}

    /**
     * What the basket costs. The same arguments always give the same quote.
     *
     * @throws UnknownProducts when a SKU of the basket has no price in this currency and context or is not offered on
     *     this channel, naming all of them
     */
    public static Quote quote(Basket basket, PriceBook prices, PromotionBook promotions, PricingContext context) {
        var inForce = new HashMap<String, PricesInForce>();
        var unknown = new LinkedHashSet<String>();
        for (var line : basket.lines()) {
            var price = prices.find(line.sku())
                    .filter(product -> product.isOfferedOn(context.channel()))
                    .flatMap(product -> PricesInForce.of(product, prices.currency(), context));
            price.ifPresentOrElse(found -> inForce.put(line.sku(), found), () -> unknown.add(line.sku()));
        }
        if (!unknown.isEmpty()) {
            throw new UnknownProducts(List.copyOf(unknown));
        }
        var lines = new ArrayList<QuoteLine>();
        for (var line : basket.lines()) {
            var product = prices.find(line.sku()).orElseThrow();
            var price = java.util.Objects.requireNonNull(inForce.get(line.sku()));
            var total = price.unit().multipliedBy(line.quantity());
            var rate = product.vat().at(context.at());
            lines.add(new QuoteLine(
                    line.sku(),
                    product.name(),
                    line.quantity(),
                    price.list(),
                    price.unit(),
                    price.prior(),
                    List.of(),
                    total,
                    rate,
                    rate.containedIn(total)));
        }
        return Quote.of(prices.currency(), lines, List.of(), context);
    }
}

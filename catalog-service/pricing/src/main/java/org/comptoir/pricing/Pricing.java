package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

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
        var articles = articles(basket, prices, context);
        var offers = promotions.offers(articles, context, prices.currency());
        return new Receipt(basket, prices.currency(), promotions, context).of(Competition.settle(articles, offers));
    }

    /** Sorted by SKU, so that nothing depends on the order of the lines. */
    private static Article[] articles(Basket basket, PriceBook prices, PricingContext context) {
        var quantities = new TreeMap<String, Long>();
        for (var line : basket.lines()) {
            quantities.merge(line.sku(), (long) line.quantity(), Long::sum);
        }
        var articles = new ArrayList<Article>(quantities.size());
        quantities.forEach((sku, quantity) -> prices.find(sku)
                .filter(product -> product.isOfferedOn(context.channel()))
                .ifPresent(product -> {
                    var timeline = new PriceTimeline(product, prices.currency(), context);
                    var price = timeline.at(context.at(), context);
                    if (price != null) {
                        articles.add(new Article(sku, product, timeline, price, quantity));
                    }
                }));
        if (articles.size() < quantities.size()) {
            articles.forEach(article -> quantities.remove(article.sku()));
            throw unknown(basket, quantities.keySet());
        }
        return articles.toArray(Article[]::new);
    }

    private static UnknownProducts unknown(Basket basket, Set<String> missing) {
        var inOrder = new LinkedHashSet<String>();
        for (var line : basket.lines()) {
            if (missing.contains(line.sku())) {
                inOrder.add(line.sku());
            }
        }
        return new UnknownProducts(List.copyOf(inOrder));
    }
}

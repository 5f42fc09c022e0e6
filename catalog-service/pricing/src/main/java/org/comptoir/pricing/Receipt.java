package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts what the articles cost back on the lines of the basket. */
final class Receipt {

    private final Basket basket;
    private final CurrencyUnit currency;
    private final PromotionBook promotions;
    private final PricingContext context;
    private final QuoteLine[] lines;
    private final Map<Promotion, Long> saved = new TreeMap<>(Promotion.ORDER);

    Receipt(Basket basket, CurrencyUnit currency, PromotionBook promotions, PricingContext context) {
        this.basket = basket;
        this.currency = currency;
        this.promotions = promotions;
        this.context = context;
        this.lines = new QuoteLine[basket.lines().size()];
    }

    Quote of(Article[] articles) {
        var places = places();
        for (var article : articles) {
            fill(article, places.getOrDefault(article.sku(), List.of()));
        }
        var applied = saved.entrySet().stream()
                .map(entry -> new AppliedPromotion(
                        entry.getKey().code(),
                        entry.getKey().names(),
                        entry.getKey().terms().kind(),
                        money(entry.getValue())))
                .toList();
        return Quote.of(currency, Arrays.asList(lines), applied, context);
    }

    private Map<String, List<Integer>> places() {
        var places = new HashMap<String, List<Integer>>();
        for (var i = 0; i < lines.length; i++) {
            places.computeIfAbsent(basket.lines().get(i).sku(), _ -> new ArrayList<>(1))
                    .add(i);
        }
        return places;
    }

    /** Larger lines are filled first, so that what a line gets does not depend on where it stands. */
    private void fill(Article article, List<Integer> places) {
        places.sort(Comparator.comparingInt((Integer i) -> basket.lines().get(i).quantity())
                .reversed());
        var rate = article.product().vat().at(context.at());
        var prior = prior(article);
        var next = 0;
        for (var place : places) {
            var missing = (long) basket.lines().get(place).quantity();
            var parts = new ArrayList<Lot>();
            while (missing > 0) {
                var lot = article.lots().get(next);
                if (lot.quantity() <= missing) {
                    next++;
                } else {
                    lot = lot.split(missing);
                }
                parts.add(lot);
                missing -= lot.quantity();
            }
            lines[place] = line(article, basket.lines().get(place), parts, rate, prior);
        }
    }

    private QuoteLine line(Article article, Basket.Line line, List<Lot> parts, VatRate rate, @Nullable Money prior) {
        var amount = 0L;
        var cuts = new TreeMap<Promotion, Cut>(Promotion.ORDER);
        for (var lot : parts) {
            amount += lot.amount();
            for (var cut : lot.cuts()) {
                cuts.merge(cut.promotion(), cut, Cut::plus);
            }
        }
        var adjustments = new ArrayList<Adjustment>(cuts.size());
        for (var cut : cuts.values()) {
            if (cut.saving() > 0) {
                adjustments.add(adjustment(cut));
                saved.merge(cut.promotion(), cut.saving(), Long::sum);
            }
        }
        var total = money(amount);
        return new QuoteLine(
                article.sku(),
                article.product().name(),
                line.quantity(),
                article.price().list(),
                article.price().unit(),
                prior,
                adjustments,
                total,
                rate,
                rate.containedIn(total));
    }

    private Adjustment adjustment(Cut cut) {
        return new Adjustment(
                cut.promotion().code(),
                cut.promotion().names(),
                cut.promotion().terms().kind(),
                Math.toIntExact(cut.quantity()),
                money(-cut.saving()),
                cut.figures().ground(currency, cut.base()));
    }

    private @Nullable Money prior(Article article) {
        var publicly = article.lots().stream()
                .flatMap(lot -> lot.cuts().stream())
                .anyMatch(cut -> cut.promotion().isPublicReduction());
        if (!publicly && !article.price().isReduced()) {
            return null;
        }
        var reductions = promotions.publicReductions(article, context, currency);
        var history = new PublicPrices(article.timeline(), reductions, context, currency);
        return PriorPrice.of(history, context).prior();
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}

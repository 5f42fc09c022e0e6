package org.comptoir.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one piece of an article alone cost over time, with the reductions that everybody has. */
final class PublicPrices implements PriorPrice.History {

    private final PriceTimeline timeline;
    private final List<Promotion> reductions;
    private final PricingContext context;
    private final CurrencyUnit currency;

    /** The reductions come by priority, the highest first. */
    PublicPrices(PriceTimeline timeline, List<Promotion> reductions, PricingContext context, CurrencyUnit currency) {
        this.timeline = timeline;
        this.reductions = reductions;
        this.context = context;
        this.currency = currency;
    }

    @Override
    public PriceTimeline.@Nullable Price at(Instant instant, PricingContext buyer) {
        var price = timeline.at(instant, buyer);
        if (price == null) {
            return null;
        }
        var unit = price.unit().getAmountMinorLong();
        var together = new ArrayList<Promotion>();
        var best = unit;
        for (var promotion : reductions) {
            if (promotion.takes(price) && promotion.conditions().schedule().isOnAt(instant, context.zone())) {
                if (promotion.isExclusiveInBasket()) {
                    best = Math.min(best, reduced(unit, List.of(promotion)));
                } else {
                    together.add(promotion);
                }
            }
        }
        best = Math.min(best, reduced(unit, together));
        return best == unit ? price : new PriceTimeline.Price(price.list(), Money.ofMinor(currency, best));
    }

    @Override
    public @Nullable Instant changeBefore(Instant instant) {
        var last = timeline.changeBefore(instant);
        for (var promotion : reductions) {
            var change = promotion.conditions().schedule().changeBefore(instant, context.zone());
            last = PriceTimeline.latestBefore(instant, last, change);
        }
        return last;
    }

    private static long reduced(long unit, List<Promotion> promotions) {
        var piece = new Lot(unit, 1);
        var start = 0;
        for (var end = 1; end <= promotions.size(); end++) {
            if (end == promotions.size()
                    || promotions.get(end).priority() != promotions.get(start).priority()) {
                Reductions.of(promotions.subList(start, end)).apply(piece);
                start = end;
            }
        }
        return piece.amount();
    }
}

package org.comptoir.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one piece of an article alone cost over time, with the reductions that everybody has. */
final class PublicPrices implements PriorPrice.History {

    private final PriceTimeline timeline;
    private final List<Promotion> reductions;
    private final PricingContext context;
    private final CurrencyUnit currency;
    private final OpeningHours hours;
    private final Map<Situation, PriceTimeline.Price> known = new HashMap<>();

    /** The reductions come in the order of {@link Promotion#ORDER}. */
    PublicPrices(PriceTimeline timeline, List<Promotion> reductions, PricingContext context, CurrencyUnit currency) {
        this.timeline = timeline;
        this.reductions = reductions;
        this.context = context;
        this.currency = currency;
        this.hours = new OpeningHours(reductions, context.zone());
    }

    @Override
    public PriceTimeline.@Nullable Price at(Instant instant, PricingContext buyer) {
        var price = timeline.at(instant, buyer);
        if (price == null) {
            return null;
        }
        var moment = new Moment(instant, context.zone());
        var live = new ArrayList<Promotion>();
        for (var promotion : reductions) {
            if (promotion.takes(price) && promotion.conditions().schedule().isOnAt(moment)) {
                live.add(promotion);
            }
        }
        // Prices repeat themselves, above all day by day with promotions that have hours of their own.
        return live.isEmpty() ? price : known.computeIfAbsent(new Situation(price, live), this::reduced);
    }

    @Override
    public @Nullable Instant changeBefore(Instant instant) {
        var last = PriceTimeline.latestBefore(instant, timeline.changeBefore(instant), hours.changeBefore(instant));
        for (var promotion : reductions) {
            var schedule = promotion.conditions().schedule();
            last = PriceTimeline.latestBefore(instant, last, schedule.from());
            last = PriceTimeline.latestBefore(instant, last, schedule.until());
        }
        return last;
    }

    private PriceTimeline.Price reduced(Situation situation) {
        var unit = situation.price().unit().getAmountMinorLong();
        var together = new ArrayList<Promotion>();
        var best = unit;
        for (var promotion : situation.live()) {
            if (promotion.isExclusiveInBasket()) {
                best = Math.min(best, reduced(unit, List.of(promotion)));
            } else {
                together.add(promotion);
            }
        }
        best = Math.min(best, reduced(unit, together));
        return new PriceTimeline.Price(situation.price().list(), Money.ofMinor(currency, best));
    }

    /** The price of a piece after promotions that come by priority. */
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

    /** A price before promotions and the promotions that run. */
    private record Situation(PriceTimeline.Price price, List<Promotion> live) {}
}

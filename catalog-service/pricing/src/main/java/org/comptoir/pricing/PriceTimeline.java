package org.comptoir.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The prices of one product over time, as far as they concern the buyer of a context. */
final class PriceTimeline implements PriorPrice.History {

    private final List<PriceEntry> entries = new ArrayList<>();
    private final PricingContext context;

    PriceTimeline(PricedProduct product, CurrencyUnit currency, PricingContext context) {
        this.context = context;
        for (var entry : product.prices()) {
            if (entry.scope().matches(context)
                    && entry.amount().getCurrencyUnit().equals(currency)) {
                entries.add(entry);
            }
        }
    }

    /** The price for this buyer, who may lack the tier for which some entries are; null when nothing holds. */
    @Override
    public @Nullable Price at(Instant instant, PricingContext buyer) {
        PriceEntry list = null;
        PriceEntry sale = null;
        for (var entry : entries) {
            if (!entry.holdsAt(instant) || !entry.scope().matches(buyer)) {
                continue;
            }
            if (entry.kind() == PriceEntry.Kind.LIST) {
                list = better(list, entry);
            } else {
                sale = better(sale, entry);
            }
        }
        if (list == null) {
            return null;
        }
        if (sale == null || !sale.amount().isLessThan(list.amount())) {
            return new Price(list.amount(), list.amount());
        }
        return new Price(list.amount(), sale.amount());
    }

    /** The last instant before this one at which an entry began or ended. */
    @Override
    public @Nullable Instant changeBefore(Instant instant) {
        Instant last = null;
        for (var entry : entries) {
            last = latestBefore(instant, last, entry.from());
            last = latestBefore(instant, last, entry.until());
        }
        return last;
    }

    /** When an entry begins or ends next. */
    @Nullable
    Instant nextChange() {
        Instant next = null;
        for (var entry : entries) {
            next = earliestAfter(context.at(), next, entry.from());
            next = earliestAfter(context.at(), next, entry.until());
        }
        return next;
    }

    static @Nullable Instant latestBefore(Instant limit, @Nullable Instant soFar, @Nullable Instant candidate) {
        if (candidate == null || !candidate.isBefore(limit)) {
            return soFar;
        }
        return soFar == null || candidate.isAfter(soFar) ? candidate : soFar;
    }

    private static @Nullable Instant earliestAfter(
            Instant limit, @Nullable Instant soFar, @Nullable Instant candidate) {
        if (candidate == null || !candidate.isAfter(limit)) {
            return soFar;
        }
        return soFar == null || candidate.isBefore(soFar) ? candidate : soFar;
    }

    /** The nearest to the buyer wins; among equals the later one, then the lower one. */
    private static PriceEntry better(@Nullable PriceEntry known, PriceEntry other) {
        if (known == null) {
            return other;
        }
        var nearer = Integer.compare(other.scope().specificity(), known.scope().specificity());
        var order = nearer != 0 ? nearer : other.from().compareTo(known.from());
        var lower = order != 0 ? order : known.amount().compareTo(other.amount());
        return lower > 0 ? other : known;
    }

    /** A regular price and the price to pay. */
    record Price(Money list, Money unit) {

        boolean isReduced() {
            return unit.isLessThan(list);
        }
    }
}

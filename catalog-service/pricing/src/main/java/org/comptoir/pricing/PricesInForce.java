package org.comptoir.pricing;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one piece costs in a context, before promotions: the regular price, the price to pay, the prior price that an
 * announced reduction must state, when the reduction began, and when any of this may change next. A reduction that began
 * longer ago than prices are remembered has neither a prior price nor a beginning.
 */
public record PricesInForce(
        Money list,
        Money unit,
        @Nullable Money prior,
        @Nullable Instant reducedSince,
        @Nullable Instant nextChange) {

    /** The prices of a product in this currency; nothing when it has none that holds in this context. */
    public static Optional<PricesInForce> of(PricedProduct product, CurrencyUnit currency, PricingContext context) {
        return Optional.ofNullable(find(product, currency, context));
    }

    /** Whether a sale price below the regular price holds. */
    public boolean isReduced() {
        return unit.isLessThan(list);
    }

    static @Nullable PricesInForce find(PricedProduct product, CurrencyUnit currency, PricingContext context) {
        var timeline = new PriceTimeline(product, currency, context);
        var now = timeline.at(context.at(), context);
        if (now == null) {
            return null;
        }
        var nextChange = timeline.nextChange();
        if (!now.isReduced()) {
            return new PricesInForce(now.list(), now.unit(), null, null, nextChange);
        }
        var reduction = PriorPrice.of(timeline, context);
        return new PricesInForce(now.list(), now.unit(), reduction.prior(), reduction.since(), nextChange);
    }
}

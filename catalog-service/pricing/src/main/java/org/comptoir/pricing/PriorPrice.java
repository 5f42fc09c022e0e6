package org.comptoir.pricing;

import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a trader who announces a reduction must state: the lowest price applied to everybody in the thirty days before
 * the reduction began (Directive 98/6/EC, article 6a, paragraphs 1 and 2). Reductions that follow one another without
 * a gap count from the first of them (paragraph 5; Code de la consommation, article L112-1-1).
 */
record PriorPrice(@Nullable Money prior, Instant since) {

    private static final Duration WINDOW = Duration.ofDays(30);

    /** Entries travel for 120 days after their end, so nothing older is sure to be known on both paths. */
    private static final Duration KNOWN = Duration.ofDays(120);

    static PriorPrice of(History history, PricingContext context) {
        var since = reducedSince(history, context);
        var everybody = context.withTier(null);
        var limit = since.minus(WINDOW);
        Money lowest = null;
        for (var change = history.changeBefore(since);
                change != null;
                change = change.isAfter(limit) ? history.changeBefore(change) : null) {
            var price = history.at(change, everybody);
            if (price != null && (lowest == null || price.unit().isLessThan(lowest))) {
                lowest = price.unit();
            }
        }
        return new PriorPrice(lowest, since);
    }

    private static Instant reducedSince(History history, PricingContext context) {
        var limit = context.at().minus(KNOWN);
        var since = context.at();
        // One nanosecond on, because a price holds from its very instant.
        var change = history.changeBefore(since.plusNanos(1));
        while (change != null && !change.isBefore(limit)) {
            var price = history.at(change, context);
            if (price == null || !price.isReduced()) {
                break;
            }
            since = change;
            change = history.changeBefore(change);
        }
        return since;
    }

    /** What a price was at an instant for somebody, and when it changed. */
    interface History {

        PriceTimeline.@Nullable Price at(Instant instant, PricingContext buyer);

        @Nullable
        Instant changeBefore(Instant instant);
    }
}

package org.comptoir.pricing;

import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a trader who announces a reduction must state: the lowest price applied to everybody in the thirty days before
 * the reduction began (Directive 98/6/EC, article 6a, paragraphs 1 and 2). Reductions that follow one another without
 * a gap count from the first of them (paragraph 5; Code de la consommation, article L112-1-1). Where the reduction began
 * longer ago than is known, neither is told: the lowest price that is known could be one of the reduction itself.
 */
record PriorPrice(@Nullable Money prior, @Nullable Instant since) {

    private static final Duration WINDOW = Duration.ofDays(30);

    /** Prices and promotions travel for 150 days after their end: what was before is not sure to be known. */
    static final Duration MEMORY = Duration.ofDays(150);

    /** So long a reduction may last that all of the thirty days before it is known. */
    private static final Duration LONGEST = MEMORY.minus(WINDOW);

    static PriorPrice of(History history, PricingContext context) {
        var since = reducedSince(history, context);
        if (since == null) {
            return new PriorPrice(null, null);
        }
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

    /** Null when that was longer ago than is known. */
    private static @Nullable Instant reducedSince(History history, PricingContext context) {
        var limit = context.at().minus(LONGEST);
        var since = context.at();
        // One nanosecond on, because a price holds from its very instant.
        var change = history.changeBefore(since.plusNanos(1));
        while (change != null && !change.isBefore(limit)) {
            if (!isReducedAt(change, history, context)) {
                return since;
            }
            since = change;
            change = history.changeBefore(change);
        }
        return change != null && isReducedAt(limit, history, context) ? null : since;
    }

    private static boolean isReducedAt(Instant instant, History history, PricingContext context) {
        var price = history.at(instant, context);
        return price != null && price.isReduced();
    }

    /** What a price was at an instant for somebody, and when it changed. */
    interface History {

        PriceTimeline.@Nullable Price at(Instant instant, PricingContext buyer);

        @Nullable
        Instant changeBefore(Instant instant);
    }
}

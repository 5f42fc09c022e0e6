package org.comptoir.catalog.feed;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs now on a channel.
 *
 * @param regular before the reduction, if there is one
 * @param price to pay
 * @param since when the reduction began
 * @param until when the price may change next
 */
public record Offer(
        Money regular,
        Money price,
        @Nullable Instant since,
        @Nullable Instant until) {

    boolean isReduced() {
        return price.isLessThan(regular);
    }
}

package org.comptoir.catalog.price;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A price for some or for all, for some time.
 *
 * @param until exclusive; the same as {@code from} when it was withdrawn before it began
 * @param endedBy the entry that begins where this one ends, and only because it does
 */
public record TimedPrice(
        UUID id,
        Sku sku,
        PriceEntry.Kind kind,
        PriceScope scope,
        Money amount,
        Instant from,
        @Nullable Instant until,
        @Nullable UUID endedBy) {

    /** Whether it never held and never will. */
    public boolean isWithdrawn() {
        return from.equals(until);
    }

    /** Whether nobody said when it ends: it holds until the next one begins. */
    boolean isOpen() {
        return until == null || endedBy != null;
    }

    boolean isEndedAt(Instant at) {
        return until != null && !until.isAfter(at);
    }

    boolean isBegunAt(Instant at) {
        return !from.isAfter(at);
    }

    /** Whether it is a list price for everybody. */
    boolean isListForAll() {
        return kind == PriceEntry.Kind.LIST && scope.equals(PriceScope.EVERYWHERE);
    }

    TimedPrice endingAt(@Nullable Instant end, @Nullable UUID by) {
        return new TimedPrice(id, sku, kind, scope, amount, from, end, by);
    }

    /** As the pricing engine knows it. */
    public PriceEntry entry() {
        return new PriceEntry(kind, scope, amount, from, until);
    }
}

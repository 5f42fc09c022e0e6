package org.comptoir.pricing;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A price for one piece, VAT included, that holds in a scope from an instant until, but not at, another. One that was
 * replaced at the instant it began never held.
 */
public record PriceEntry(
        Kind kind,
        PriceScope scope,
        Money amount,
        Instant from,
        @Nullable Instant until) {

    public PriceEntry {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A price is never negative: " + amount);
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A price that ends at " + until + " cannot begin at " + from);
        }
    }

    /** A list price for everybody that has no end. */
    public static PriceEntry list(Money amount, Instant from) {
        return new PriceEntry(Kind.LIST, PriceScope.EVERYWHERE, amount, from, null);
    }

    public boolean holdsAt(Instant instant) {
        return !from.isAfter(instant) && (until == null || until.isAfter(instant));
    }

    /** What the price is: the regular one, or one reduced for a time. */
    public enum Kind {
        LIST,
        SALE
    }
}

package org.comptoir.catalog.price;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A merchandiser wants this price for a time.
 *
 * @param from now, when nothing is said
 * @param until exclusive; nothing: until the next one of the same scope begins
 * @param fingerprint tells the same request from another one under the same id
 */
public record PriceWish(
        UUID id,
        Sku sku,
        PriceEntry.Kind kind,
        PriceScope scope,
        Money amount,
        @Nullable Instant from,
        @Nullable Instant until,
        String fingerprint) {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** Refuses what no time could make right. */
    void check() {
        if (from != null && from.isAfter(FAR)) {
            throw new WrongPrice("validFrom", "must be before the year 9999");
        }
        if (until != null && until.isAfter(FAR)) {
            throw new WrongPrice("validUntil", "must be before the year 9999");
        }
        if (kind == PriceEntry.Kind.SALE && until == null) {
            throw new WrongPrice("validUntil", "is required: a reduction ends");
        }
        if (kind == PriceEntry.Kind.LIST && scope.equals(PriceScope.EVERYWHERE) && until != null) {
            throw new WrongPrice(
                    "validUntil", "must be absent: the list price for everybody ends when the next begins");
        }
        if (scope.store() != null && scope.storeGroup() != null) {
            throw new WrongPrice("storeGroup", "must be absent where a store is named");
        }
    }

    TimedPrice beginningAt(Instant begin, @Nullable TimedPrice next) {
        if (until != null) {
            if (!until.isAfter(begin)) {
                throw new WrongPrice("validUntil", "must be after validFrom");
            }
            return new TimedPrice(id, sku, kind, scope, amount, begin, until, null);
        }
        return next == null
                ? new TimedPrice(id, sku, kind, scope, amount, begin, null, null)
                : new TimedPrice(id, sku, kind, scope, amount, begin, next.from(), next.id());
    }
}

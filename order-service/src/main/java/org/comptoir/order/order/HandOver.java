package org.comptoir.order.order;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The store gave the goods to the customer.
 *
 * @param demand units per article that were handed over
 * @param tender what the customer paid with, when something was paid
 * @param amount how much, when something was paid
 * @param at when the store says it happened
 */
public record HandOver(
        UUID id,
        UUID fulfilmentId,
        String storeId,
        Map<String, Integer> demand,
        @Nullable String tender,
        @Nullable Money amount,
        String actor,
        Instant at) {
    public HandOver {
        demand = Map.copyOf(demand);
    }

    Money paid(CurrencyUnit currency) {
        return amount == null ? Money.zero(currency) : amount;
    }
}

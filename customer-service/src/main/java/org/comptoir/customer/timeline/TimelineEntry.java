package org.comptoir.customer.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened between a customer and the retailer.
 *
 * @param source what it came from; two entries with the same source are the same thing
 * @param state of a basket (OPEN, ORDERED, ABANDONED) or why an order was cancelled
 * @param amount of an order its total, of a ready one what is due at the store, else what was paid; VAT included
 */
public record TimelineEntry(
        UUID id,
        String source,
        UUID customerId,
        Instant at,
        EntryKind kind,
        @Nullable String state,
        @Nullable String channel,
        @Nullable String storeId,
        References references,
        @Nullable Money amount,
        List<EntryLine> lines) {
    /** Keeps its own copy of the lines. */
    public TimelineEntry {
        lines = List.copyOf(lines);
    }
}

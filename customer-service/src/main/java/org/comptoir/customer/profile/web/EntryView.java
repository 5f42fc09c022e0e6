package org.comptoir.customer.profile.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.defaults.web.MoneyBody;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline.
 *
 * @param state of a basket (OPEN, ORDERED, ABANDONED), or why an order was cancelled
 * @param amount of an order its total, of a ready one what is due at the store, else what was paid; VAT included
 */
record EntryView(
        UUID id,
        Instant at,
        EntryKind kind,
        @Nullable String state,
        @Nullable String channel,
        @Nullable String storeId,
        References references,
        @Nullable MoneyBody amount,
        List<EntryLine> lines) {
    static EntryView from(TimelineEntry entry) {
        Money amount = entry.amount();
        return new EntryView(
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.state(),
                entry.channel(),
                entry.storeId(),
                entry.references(),
                amount == null ? null : MoneyBody.of(amount),
                entry.lines());
    }
}

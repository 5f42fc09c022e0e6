package org.comptoir.catalog.price.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.price.TimedPrice;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.PriceEntry;
import org.jspecify.annotations.Nullable;

/** A price for some or all buyers and its time; withdrawn before it began, it ends where it begins. */
@Schema(name = "PriceEntryView")
record EntryView(
        UUID id,
        PriceEntry.Kind kind,
        MoneyBody price,
        @Nullable String channel,
        @Nullable String storeGroup,
        @Nullable String store,
        @Nullable String tier,
        Instant validFrom,
        @Nullable Instant validUntil) {

    static EntryView from(TimedPrice entry) {
        return new EntryView(
                entry.id(),
                entry.kind(),
                MoneyBody.of(entry.amount()),
                entry.scope().channel(),
                entry.scope().storeGroup(),
                entry.scope().store(),
                entry.scope().tier(),
                entry.from(),
                entry.until());
    }
}

package org.comptoir.store.assortment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comptoir.pricing.PriceEntry;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The local copy of all prices of an article.
 *
 * @param price the list price for everybody, VAT included, when it was told
 * @param entries every price with its scope and time; null when only the one price was told
 */
public record PriceList(
        String sku,
        Money price,
        Instant validFrom,
        @Nullable List<PriceEntry> entries) {

    private static final Duration MEMORY = Duration.ofDays(150);

    /** Keeps its own copy of the list. */
    public PriceList {
        entries = entries == null ? null : List.copyOf(entries);
    }

    /**
     * What is priced with at this moment: as far back as the catalogue looks, however long ago the prices were told. The one
     * price holds as long as no other is told, whatever this machine's clock says.
     */
    List<PriceEntry> all(Instant now) {
        if (entries == null) {
            return List.of(PriceEntry.list(price, Instant.EPOCH));
        }
        var horizon = now.minus(MEMORY);
        return entries.stream()
                .filter(entry -> entry.until() == null || entry.until().isAfter(horizon))
                .toList();
    }
}

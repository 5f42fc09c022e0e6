package org.comptoir.inventory.sourcing;

import java.util.Map;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A location that was looked at, with everything that is known of it for one basket.
 *
 * @param location which
 * @param source its figures, as the choice sees them
 * @param stock its stock of the basket's articles; what it never had is not in it
 * @param dispatch when a parcel would leave and arrive; null when none would leave
 */
public record Candidate(
        KnownLocation location,
        Source source,
        Map<Sku, Sellable> stock,
        @Nullable Dispatch dispatch) {
    public Candidate {
        stock = Map.copyOf(stock);
    }
}

package org.comptoir.inventory.slot;

import java.time.Instant;
import java.util.Comparator;
import org.comptoir.inventory.location.LocationId;

/**
 * What a load is counted for.
 *
 * @param startsAt of the slot, or of the local day
 */
record LoadKey(LocationId location, Instant startsAt, Kind kind) implements Comparable<LoadKey> {
    private static final Comparator<LoadKey> ORDER = Comparator.comparing(
                    (LoadKey key) -> key.location().value())
            .thenComparing(LoadKey::startsAt)
            .thenComparing(key -> key.kind().name());

    enum Kind {
        DAY,
        SLOT
    }

    /** In the order of the table's key, by which everybody locks. */
    @Override
    public int compareTo(LoadKey other) {
        return ORDER.compare(this, other);
    }
}

package org.comptoir.inventory.stream;

import org.comptoir.inventory.safety.Safety;
import org.jspecify.annotations.Nullable;

/**
 * A level and what was there before.
 *
 * @param partition of the record that told it
 * @param offset of that record
 * @param now the newest
 * @param before what readers knew so far, if this instance has heard of the shelf
 * @param safety what was kept back when it was heard; looked up when it is told, if absent
 */
record Change(
        int partition,
        long offset,
        HeardLevel now,
        @Nullable HeardLevel before,
        @Nullable Safety safety) {
    /** Both changes as one. */
    Change then(Change later) {
        return new Change(later.partition, later.offset, later.now, before, later.safety);
    }

    Change with(Safety kept) {
        return new Change(partition, offset, now, before, kept);
    }

    boolean isNewerThan(Change other) {
        return now.sequence() > other.now.sequence();
    }
}

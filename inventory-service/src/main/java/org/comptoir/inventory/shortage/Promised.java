package org.comptoir.inventory.shortage;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Units of one shelf that a live reservation holds.
 *
 * @param reservation whose
 * @param order its order
 * @param priority 0 (given up first) to 9
 * @param since when it was made
 * @param units how many
 */
record Promised(UUID reservation, UUID order, int priority, Instant since, int units) {
    /** The one to be given up first comes first: the lowest priority, then the youngest. */
    static final Comparator<Promised> FIRST_GIVEN_UP = Comparator.comparingInt(Promised::priority)
            .thenComparing(Promised::since, Comparator.reverseOrder())
            .thenComparing(Promised::reservation);
}

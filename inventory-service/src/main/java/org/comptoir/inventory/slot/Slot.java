package org.comptoir.inventory.slot;

import java.time.Instant;

/**
 * A time in which customers may come for their orders.
 *
 * @param start first moment
 * @param end when the next one begins, or the doors close
 * @param day start of the local day that it is counted in
 */
public record Slot(Instant start, Instant end, Instant day) {}

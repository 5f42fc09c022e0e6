package org.comptoir.inventory.promise;

import java.time.Instant;

/**
 * When a shopper may come.
 *
 * @param start first moment
 * @param end the moment after it
 */
public record PickupTime(Instant start, Instant end) {}

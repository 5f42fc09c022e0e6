package org.comptoir.inventory.stream;

import java.time.Instant;
import org.comptoir.inventory.stock.Shelf;

/**
 * A level as it was told after a change.
 *
 * @param shelf whose
 * @param onHand units physically there
 * @param reserved units promised
 * @param sequence version of the balance; the greater is newer
 * @param at when it was told
 */
public record HeardLevel(Shelf shelf, int onHand, int reserved, long sequence, Instant at) {}

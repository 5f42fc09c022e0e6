package org.comptoir.inventory.stream;

import java.time.Instant;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.stock.Shelf;

/**
 * What a reader is told of a shelf.
 *
 * @param shelf which
 * @param sellable what is there, and how much of it may be promised
 * @param word what everybody may know
 * @param at of which moment this is true
 */
public record Level(Shelf shelf, Sellable sellable, StockWord word, Instant at) {}

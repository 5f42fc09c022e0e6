package org.comptoir.inventory.locator;

import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.safety.StockWord;

/**
 * One article at one location.
 *
 * @param wanted the article and the units
 * @param sellable what is there, and how much of it may be promised
 * @param word what everybody may know
 */
public record OfferedLine(Wanted wanted, Sellable sellable, StockWord word) {}

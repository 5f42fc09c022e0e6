package org.comptoir.inventory.locator;

import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.stock.Sku;

/**
 * One article at one location.
 *
 * @param sku the article
 * @param location where
 * @param sellable what is there, and how much of it may be promised
 * @param word what everybody may know
 */
public record Offer(Sku sku, KnownLocation location, Sellable sellable, StockWord word) {}

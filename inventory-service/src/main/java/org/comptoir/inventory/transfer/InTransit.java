package org.comptoir.inventory.transfer;

import org.comptoir.inventory.stock.Sku;

/**
 * Units of an article that are under way to a location.
 *
 * @param transfers in how many transfers
 */
public record InTransit(Sku sku, long units, int transfers) {}

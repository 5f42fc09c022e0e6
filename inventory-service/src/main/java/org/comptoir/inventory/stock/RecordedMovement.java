package org.comptoir.inventory.stock;

/**
 * A movement that stands in the ledger.
 *
 * @param number its place in the ledger, growing
 * @param movement what it tells
 */
public record RecordedMovement(long number, StockMovement movement) {}

package org.comptoir.inventory.stock;

/**
 * More is promised from a shelf than stands on it.
 *
 * @param level what is there and what is promised
 * @param missing units promised that are not there
 * @param cause source of the movement, or the promise, that brought it
 */
public record StockFellShort(StockChanged.Level level, int missing, String cause) {}

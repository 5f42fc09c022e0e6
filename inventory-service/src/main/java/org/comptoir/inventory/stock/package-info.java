/**
 * What is physically where, and how much of it is promised. Promises: every change of a level is a row of an append-only ledger whose
 * cause counts once; rows are always locked in the order (SKU, location); a fact of the store is recorded even when it brings the shelf
 * below what is promised, and then {@code shortage} names who cannot be served. Levels are changed only through {@link
 * org.comptoir.inventory.stock.StockService}, inside the caller's transaction.
 */
@NullMarked
package org.comptoir.inventory.stock;

import org.jspecify.annotations.NullMarked;

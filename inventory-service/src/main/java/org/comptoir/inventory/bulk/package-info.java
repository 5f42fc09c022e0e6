/**
 * Stock by the table: the opening of the books, snapshots and movements of other systems in, all balances out. Promises: streamed, in
 * bounded memory, whatever its length; good rows count, every bad one is listed; a table that is sent again under its id counts nothing
 * twice, and one that broke off goes on where it stopped; what changed is told by the hundreds, not one by one (docs/decisions/0004).
 *
 * <p>The one place beside {@code StockService} that changes levels: set-based, in the same order of locks, with the same ledger.
 */
@NullMarked
package org.comptoir.inventory.bulk;

import org.jspecify.annotations.NullMarked;

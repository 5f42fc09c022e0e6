/**
 * Goods on their way from one location to another. Promises: what left one shelf is on the other, under way, or recorded as lost, at
 * every moment that anybody can read, because ledger, balances and transfer change in one transaction; a store is right about what it
 * sent and what it received, so nothing is refused for stock, and more than was sent is taken and said to be over; each step counts
 * once, however often it is told.
 *
 * <p>Locks: the row of the transfer first, then the shelves.
 */
@NullMarked
package org.comptoir.inventory.transfer;

import org.jspecify.annotations.NullMarked;

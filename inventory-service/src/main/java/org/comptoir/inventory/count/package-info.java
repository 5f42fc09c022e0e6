/**
 * What somebody counted. Promises: a count is right about the moment at which it is told; the difference to the books is a movement of
 * the ledger, one per article, also when there is none; the same count told again is answered as the first time.
 */
@NullMarked
package org.comptoir.inventory.count;

import org.jspecify.annotations.NullMarked;

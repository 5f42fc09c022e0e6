/**
 * Proves the books. Promises: in one snapshot, every balance is compared with the sum of its ledger and with the reservations that
 * live; differences are named, never repaired here.
 */
@NullMarked
package org.comptoir.inventory.audit;

import org.jspecify.annotations.NullMarked;

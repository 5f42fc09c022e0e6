/**
 * Proves the books. Promises: location by location, each in one snapshot, every balance is compared with the sum of its ledger and with
 * the reservations that live, every transfer with its movements, every shortage with who is named; in memory that does not grow with the
 * ledger. Differences are named, never repaired here.
 */
@NullMarked
package org.comptoir.inventory.audit;

import org.jspecify.annotations.NullMarked;

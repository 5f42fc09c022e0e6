/**
 * Who cannot be served when a shelf turns out short. Promises: each missing unit names one reservation, once: those of the lowest
 * priority first, and among them the youngest; what is named stays named until the stock comes back (the best priority is cleared
 * first) or the reservation ends. Decided when the transaction that changed the shelf is about to commit, while its row is still
 * locked, so the names and the balance are always right together.
 */
@NullMarked
package org.comptoir.inventory.shortage;

import org.jspecify.annotations.NullMarked;

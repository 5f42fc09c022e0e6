/**
 * Where a shopper finds an article or a basket. Promises: nearest store first, from the balances as they are at this moment, less what
 * is kept back; a near store that is not offered is named with the reasons; everybody is told whether it is there, only staff how many
 * and why. The cost depends on the number of stores around, not on the number of balances, and shoppers who ask together share the read.
 */
@NullMarked
package org.comptoir.inventory.locator;

import org.jspecify.annotations.NullMarked;

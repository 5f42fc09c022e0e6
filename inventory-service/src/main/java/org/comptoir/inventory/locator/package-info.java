/**
 * Where a shopper finds an article. Promises: nearest store first, from the balances as they are at this moment; everybody is told
 * whether it is there, only staff how many. The cost depends on the number of stores around, not on the number of balances.
 */
@NullMarked
package org.comptoir.inventory.locator;

import org.jspecify.annotations.NullMarked;

/**
 * Which promotions run and which coupons open them, from local copies. The promotions are kept compiled in memory, and a
 * quote always works with those of the moment at which it read its prices.
 */
@NullMarked
package org.comptoir.store.promotion;

import org.jspecify.annotations.NullMarked;

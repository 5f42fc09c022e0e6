/**
 * What the world hears of baskets.
 */
@NullMarked
package org.comptoir.order.cart.messaging;

import org.jspecify.annotations.NullMarked;

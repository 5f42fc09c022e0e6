/**
 * Baskets: shared between channels, replaced as a whole by whoever may see them, closed for ever by the order they become.\n * A basket promises nothing: neither price nor stock.
 */
@NullMarked
package org.comptoir.order.cart;

import org.jspecify.annotations.NullMarked;

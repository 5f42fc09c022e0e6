/**
 * Carts, orders, fulfilments and payments: what was promised to whom, and how far it is.
 */
@NullMarked
package org.comptoir.order;

import org.jspecify.annotations.NullMarked;

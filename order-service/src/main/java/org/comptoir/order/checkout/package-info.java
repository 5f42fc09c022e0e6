/**
 * From a wish to a placed order in one request: price, stock, payment, promise. Every step may be repeated, none runs a network\n * call inside a transaction, and a checkout cut off anywhere is finished by the repeated request or undone by the recovery.
 */
@NullMarked
package org.comptoir.order.checkout;

import org.jspecify.annotations.NullMarked;

/**
 * Money for orders, in two phases: put aside when the order is placed, taken when the goods are handed over, given back when the\n * order ends otherwise. An answer that never came is the state UNKNOWN, asked about again under the same reference and never\n * taken for a refusal. What is to be done with the provider stands in the payment's own row until it is done.
 */
@NullMarked
package org.comptoir.order.payment;

import org.jspecify.annotations.NullMarked;

/**
 * Timeline: what a customer did on every channel, newest first, and the baskets they have not ordered yet.
 *
 * <p>Promises: each thing that happened stands there once, whatever is told twice or out of order; a basket is one entry
 * that follows the basket. Entries are kept under the customer's id, also before the customer itself is known, and hold
 * no personal data.
 */
@NullMarked
package org.comptoir.customer.timeline;

import org.jspecify.annotations.NullMarked;

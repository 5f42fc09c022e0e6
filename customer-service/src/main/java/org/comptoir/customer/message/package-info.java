/**
 * Messages: what the retailer writes to a customer, today the e-mail that an order is ready.
 *
 * <p>Promises: a message is kept in the same transaction as the event that asks for it, once per order and kind. It is
 * sent at least once, always under the same Message-ID; while the mail server is down, or the customer is not known yet, it
 * waits, until it is too old to be of use. No address is kept with it and none is ever logged.
 */
@NullMarked
package org.comptoir.customer.message;

import org.jspecify.annotations.NullMarked;

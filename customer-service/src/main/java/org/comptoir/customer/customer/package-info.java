/**
 * Customers: one record per customer under an id that the caller chose and a number that people can read aloud.
 *
 * <p>Promises: an e-mail address is compared without regard to case, a phone number is kept in E.164, names stay as typed
 * (NFC). Nobody sees a customer they have no business with; clerks see contacts masked, and every look of the staff is
 * kept in the access log. What leaves this package as an event or a log line holds no personal data.
 */
@NullMarked
package org.comptoir.customer.customer;

import org.jspecify.annotations.NullMarked;

/**
 * What is promised to whom, until when. Promises: units are held for one buyer only; a hold is resolved once, by commitment, release,
 * expiry on the database's clock or hand-over; asking again under the same id answers the same. Requests that arrive together are
 * decided together, first come first served, in one transaction ({@code Together}). An order that was accepted keeps its units even
 * when its hold had expired: what is then missing is told as a shortage.
 *
 * <p>Locks are taken in one order: existing reservations by id, stock levels by (SKU, location), then new rows.
 */
@NullMarked
package org.comptoir.inventory.reservation;

import org.jspecify.annotations.NullMarked;

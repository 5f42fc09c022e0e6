/**
 * When customers collect. Promises: a slot lies inside the opening hours of its location, exceptional days included, and starts no
 * earlier than the work on an order can be done; what is promised for a slot and for a day never exceeds what the location can do,
 * whoever books at the same time.
 */
@NullMarked
package org.comptoir.inventory.slot;

import org.jspecify.annotations.NullMarked;

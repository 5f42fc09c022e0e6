/** What reservations tell, through the outbox, and what they hear of orders and stores, through the inbox. */
@NullMarked
package org.comptoir.inventory.reservation.messaging;

import org.jspecify.annotations.NullMarked;

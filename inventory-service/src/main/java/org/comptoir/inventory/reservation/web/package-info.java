/** Reservations over HTTP. */
@NullMarked
package org.comptoir.inventory.reservation.web;

import org.jspecify.annotations.NullMarked;

package org.comptoir.inventory.reservation;

/**
 * A reservation that was asked for.
 *
 * @param reservation as it stands
 * @param created whether it was made for this request, and not for the same one before
 */
public record Held(Reservation reservation, boolean created) {}

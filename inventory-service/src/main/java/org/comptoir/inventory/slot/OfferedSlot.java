package org.comptoir.inventory.slot;

/**
 * A slot that may be booked now, unless it is full.
 *
 * @param slot the time
 * @param load what was promised for it
 * @param day what was promised for its whole day
 * @param full whether the order asked about does not fit any more
 */
public record OfferedSlot(Slot slot, Load load, Load day, boolean full) {}

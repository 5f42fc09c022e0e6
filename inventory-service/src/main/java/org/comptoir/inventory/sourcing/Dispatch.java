package org.comptoir.inventory.sourcing;

import java.time.LocalDate;

/**
 * When a parcel travels.
 *
 * @param leavesOn local day on which the carrier takes it
 * @param arrivesOn day on which it is there
 */
public record Dispatch(LocalDate leavesOn, LocalDate arrivesOn) {}

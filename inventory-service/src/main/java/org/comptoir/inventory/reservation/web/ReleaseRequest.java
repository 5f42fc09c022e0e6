package org.comptoir.inventory.reservation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Why units are no longer wanted.
 *
 * @param reason CANCELLED, EXPIRED, REFUSED or another word in capitals
 */
record ReleaseRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String reason) {}

package org.comptoir.inventory.transfer.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Why nothing more is waited for.
 *
 * @param reason LOST, DAMAGED, NOT_SENT or another word in capitals
 */
record ClosureRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String reason) {}

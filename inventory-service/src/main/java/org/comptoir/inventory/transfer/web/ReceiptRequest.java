package org.comptoir.inventory.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods that arrived.
 *
 * @param lines two lines of one article are one; what was not announced is taken too
 */
record ReceiptRequest(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid UnitsRequest> lines) {}

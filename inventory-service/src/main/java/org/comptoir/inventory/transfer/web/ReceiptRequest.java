package org.comptoir.inventory.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods that arrived.
 *
 * @param lines two lines of one article are one, of 1,000,000 units at most; what was not announced is taken too
 */
record ReceiptRequest(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid UnitsRequest> lines) {
    @AssertTrue(message = "no more than 1000000 units of one article")
    boolean isEachArticleBelievable() {
        return UnitsRequest.isEachArticleBelievable(lines);
    }
}

package org.comptoir.inventory.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.inventory.location.LocationId;

/**
 * Goods that leave.
 *
 * @param from the location that sends
 * @param to the location that will receive
 * @param lines two lines of one article are one, of 1,000,000 units at most
 */
record TransferRequest(
        @NotNull @Pattern(regexp = LocationId.PATTERN) String from,
        @NotNull @Pattern(regexp = LocationId.PATTERN) String to,
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid UnitsRequest> lines) {
    @AssertTrue(message = "goods are sent to another location")
    boolean isToAnotherLocation() {
        return from == null || !from.equals(to);
    }

    @AssertTrue(message = "no more than 1000000 units of one article")
    boolean isEachArticleBelievable() {
        return UnitsRequest.isEachArticleBelievable(lines);
    }
}

package org.comptoir.inventory.transfer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.transfer.Units;

/** One article and how many units of it. */
record UnitsRequest(
        @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
        @NotNull @Min(1) @Max(1_000_000) Integer quantity) {
    static List<Units> toUnits(List<UnitsRequest> lines) {
        return lines.stream()
                .map(line -> new Units(new Sku(line.sku()), line.quantity()))
                .toList();
    }
}

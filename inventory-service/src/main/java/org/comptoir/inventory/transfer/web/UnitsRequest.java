package org.comptoir.inventory.transfer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.transfer.Units;

/** One article and how many units of it. */
record UnitsRequest(
        @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
        @NotNull @Min(1) @Max(1_000_000) Integer quantity) {
    /** Units of one article that one body may tell. */
    private static final long MOST = 1_000_000;

    /** Whether no article is told of with more units than one line may; what a line lacks is told elsewhere. */
    static boolean isEachArticleBelievable(List<UnitsRequest> lines) {
        Map<String, Long> units = new HashMap<>();
        for (UnitsRequest line : lines == null ? List.<UnitsRequest>of() : lines) {
            if (line != null && line.sku() != null && line.quantity() != null) {
                units.merge(line.sku(), line.quantity().longValue(), Long::sum);
            }
        }
        return units.values().stream().allMatch(each -> each <= MOST);
    }

    static List<Units> toUnits(List<UnitsRequest> lines) {
        return lines.stream()
                .map(line -> new Units(new Sku(line.sku()), line.quantity()))
                .toList();
    }
}

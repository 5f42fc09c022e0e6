package org.comptoir.inventory.count.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.count.CountSheet;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/** What was counted at one location. */
record CountRequest(
        @NotNull @Pattern(regexp = LocationId.PATTERN) String locationId,
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Size(max = 500) String cause) {
    /**
     * One article.
     *
     * @param counted units that are there
     */
    @Schema(name = "CountLineRequest")
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @NotNull @Min(0) @Max(1_000_000_000) Integer counted) {}

    @AssertTrue(message = "each article is counted on one line")
    boolean isEachArticleOnOneLine() {
        return lines == null || lines.stream().map(LineRequest::sku).distinct().count() == lines.size();
    }

    CountSheet toSheet(UUID id) {
        return new CountSheet(
                id,
                new LocationId(locationId),
                lines.stream()
                        .map(line -> new CountSheet.Line(new Sku(line.sku()), line.counted()))
                        .toList(),
                cause);
    }
}

package org.comptoir.store.work.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.store.work.PickedLine;

/** What the clerk took from the shelf. */
record PickingRequest(@NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    List<PickedLine> pickedLines() {
        return lines.stream()
                .map(line -> new PickedLine(line.sku(), line.quantity()))
                .toList();
    }

    @Schema(name = "PickedLine")
    record Line(
            @NotBlank @Size(max = 64) String sku,
            @Min(1) @Max(99_999) int quantity) {}
}

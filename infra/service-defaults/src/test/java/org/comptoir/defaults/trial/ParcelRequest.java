package org.comptoir.defaults.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.web.MoneyBody;
import org.jspecify.annotations.Nullable;

record ParcelRequest(
        @NotBlank @Size(max = 50) String name,
        @NotNull Format size,
        @Nullable Instant sentAt,
        @Nullable @Valid MoneyBody value,
        boolean fragile,
        @NotEmpty List<@Valid Line> lines) {
    enum Format {
        SMALL,
        LARGE
    }

    record Line(@NotBlank String sku, @Positive int quantity) {}
}

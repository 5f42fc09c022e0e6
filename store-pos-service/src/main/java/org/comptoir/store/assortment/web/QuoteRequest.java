package org.comptoir.store.assortment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.pricing.Basket;
import org.comptoir.store.assortment.SkuText;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A basket to price. */
record QuoteRequest(
        @Schema(description = "EUR when absent")
        @Nullable
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 currency code")
        String currency,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    Basket basket() {
        return new Basket(lines.stream()
                .map(line -> new Basket.Line(line.sku(), line.quantity()))
                .toList());
    }

    CurrencyUnit currencyUnit() {
        return CurrencyUnit.of(currency == null ? "EUR" : currency);
    }

    @Schema(name = "QuoteRequestLine")
    record Line(
            @Schema(description = "As scanned; white space and control characters around it are left out")
            @NotNull
            @Pattern(regexp = SkuText.PATTERN, message = SkuText.MESSAGE)
            String sku,

            @Min(1) @Max(Basket.Line.MOST) int quantity) {
        Line {
            sku = sku == null ? sku : SkuText.tidy(sku);
        }
    }
}

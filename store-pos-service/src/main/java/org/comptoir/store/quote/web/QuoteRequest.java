package org.comptoir.store.quote.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Language;
import org.comptoir.store.assortment.SkuText;
import org.comptoir.store.quote.QuoteWish;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A basket to price. */
record QuoteRequest(
        @Schema(description = "EUR when absent")
        @Nullable
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 currency code")
        String currency,

        @Schema(description = "The customer's tier, where the till knows the customer")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
        String customerTier,

        @Schema(description = "Whether the customer never ordered before; no when absent") @Nullable
        Boolean firstOrder,

        @Schema(description = "Codes that the customer shows") @Nullable @Size(max = 10)
        List<@NotNull @Size(max = 100) String> coupons,

        @Schema(description = "Of names and explanations; fr when absent") @Nullable @Pattern(regexp = "fr|en")
        String language,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    QuoteWish wish() {
        return new QuoteWish(
                new Basket(lines.stream()
                        .map(line -> new Basket.Line(line.sku(), line.quantity()))
                        .toList()),
                CurrencyUnit.of(currency == null ? "EUR" : currency),
                customerTier,
                firstOrder != null && firstOrder,
                coupons == null ? List.of() : coupons,
                language == null ? Language.FR : Language.valueOf(language.toUpperCase(Locale.ROOT)));
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

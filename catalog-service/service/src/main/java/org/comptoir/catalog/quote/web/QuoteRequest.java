package org.comptoir.catalog.quote.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.Basket;
import org.jspecify.annotations.Nullable;

/**
 * A basket to be priced.
 *
 * @param channel where it is sold: web, store, ...
 * @param currency EUR unless said otherwise
 */
record QuoteRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String channel,
        @KnownCurrency @Nullable String currency,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull LineRequest> lines) {

    /** So many pieces of a product. */
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.FORM) String sku,
            @NotNull @Min(1) @Max(Basket.Line.MOST) Integer quantity) {}

    Basket basket() {
        return new Basket(lines.stream()
                .map(line -> new Basket.Line(line.sku(), line.quantity()))
                .toList());
    }
}

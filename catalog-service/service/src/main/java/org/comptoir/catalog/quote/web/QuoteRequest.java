package org.comptoir.catalog.quote.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.quote.QuoteWish;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Language;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A basket to be priced.
 *
 * @param channel where it is sold: web, store, ...
 * @param currency EUR unless said otherwise
 * @param storeId in which store
 * @param customerTier for a customer of this tier; who asks is believed, who sells asks with what he knows
 * @param firstOrder whether the customer never ordered before; believed as well
 * @param coupons codes as the customer typed them
 * @param language of names and explanations: fr, unless said otherwise, or en
 */
record QuoteRequest(
        @NotNull @Pattern(regexp = CODE) String channel,
        @KnownCurrency @Nullable String currency,
        @Pattern(regexp = CODE) @Nullable String storeId,
        @Pattern(regexp = CODE) @Nullable String customerTier,
        @Nullable Boolean firstOrder,
        @Size(max = QuoteWish.MOST_COUPONS) @Nullable List<@NotNull @Size(max = 100) String> coupons,
        @Pattern(regexp = "fr|en") @Nullable String language,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull LineRequest> lines) {

    private static final String CODE = "[A-Za-z0-9._-]{1,64}";

    /** So many pieces of a product. */
    @Schema(name = "QuoteLineRequest")
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.FORM) String sku,
            @NotNull @Min(1) @Max(Basket.Line.MOST) Integer quantity) {}

    QuoteWish wish() {
        var basket = new Basket(lines.stream()
                .map(line -> new Basket.Line(line.sku(), line.quantity()))
                .toList());
        return new QuoteWish(
                basket,
                channel,
                currency == null ? CurrencyUnit.EUR : CurrencyUnit.of(currency),
                storeId,
                customerTier,
                Boolean.TRUE.equals(firstOrder),
                coupons == null ? List.of() : coupons,
                spoken());
    }

    Language spoken() {
        return "en".equals(language) ? Language.EN : Language.FR;
    }
}

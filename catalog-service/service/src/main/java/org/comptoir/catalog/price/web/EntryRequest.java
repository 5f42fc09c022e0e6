package org.comptoir.catalog.price.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.comptoir.catalog.price.PriceWish;
import org.comptoir.catalog.product.Sku;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.jspecify.annotations.Nullable;

/**
 * A price for some buyers and some time, VAT included.
 *
 * @param kind LIST is what it costs regularly there, SALE a reduction, which ends
 * @param tier only for customers of this tier
 * @param validFrom now, unless said otherwise
 * @param validUntil exclusive; absent: until the next one of the same scope begins
 */
@Schema(name = "PriceEntryRequest")
record EntryRequest(
        PriceEntry.@NotNull Kind kind,
        @NotNull @Valid @ListAmount MoneyBody price,
        @Pattern(regexp = CODE) @Nullable String channel,
        @Pattern(regexp = CODE) @Nullable String storeGroup,
        @Pattern(regexp = CODE) @Nullable String store,
        @Pattern(regexp = CODE) @Nullable String tier,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {

    static final String CODE = "[A-Za-z0-9._-]{1,64}";

    PriceWish wish(UUID id, Sku sku) {
        return new PriceWish(
                id,
                sku,
                kind,
                new PriceScope(channel, storeGroup, store, tier),
                price.toMoney(),
                micros(validFrom),
                micros(validUntil),
                Fingerprint.of(this));
    }

    /** The database keeps microseconds. */
    private static @Nullable Instant micros(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}

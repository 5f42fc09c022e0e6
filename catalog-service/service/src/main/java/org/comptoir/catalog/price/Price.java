package org.comptoir.catalog.price;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.PricesInForce;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that a product costs; {@code version} counts its changes from 1.
 *
 * @param list the list price for everybody that is in force
 * @param vatRate the rate of today
 * @param validFrom since when the list price holds
 * @param entries every price that holds, will hold or ended within {@link #MEMORY}, the list price included
 * @param nextChange when an entry begins or ends next
 */
public record Price(
        ListPrice list,
        String vatCategory,
        VatRate vatRate,
        long version,
        Instant validFrom,
        List<TimedPrice> entries,
        @Nullable Instant nextChange) {

    /** Long enough for the 30 days before a reduction of 120 days. */
    public static final Duration MEMORY = Duration.ofDays(150);

    public Price {
        entries = List.copyOf(entries);
    }

    /** What it costs in a context; nothing where no price of that currency holds. */
    public Optional<PricesInForce> in(PricingContext context, CurrencyUnit currency) {
        var product = new PricedProduct(
                list.sku().value(),
                entries.stream()
                        .filter(entry -> !entry.isWithdrawn())
                        .map(TimedPrice::entry)
                        .toList(),
                VatRates.always(vatRate),
                null,
                List.of(),
                null);
        return PricesInForce.of(product, currency, context);
    }
}

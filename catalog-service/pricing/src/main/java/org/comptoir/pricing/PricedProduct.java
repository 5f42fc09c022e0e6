package org.comptoir.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as the price book knows it: all its price entries of the last months and what promotions aim at. The
 * categories stand from the root to the leaf; {@code channels} is null when it is offered everywhere.
 */
public record PricedProduct(
        String name,
        List<PriceEntry> prices,
        VatRates vat,
        @Nullable String brand,
        List<String> categories,
        @Nullable Set<String> channels) {

    public PricedProduct {
        prices = List.copyOf(prices);
        categories = List.copyOf(categories);
        channels = channels == null ? null : Set.copyOf(channels);
    }

    /** A product that has always had this one price and VAT rate, offered everywhere. */
    public static PricedProduct of(String name, Money price, VatRate vat) {
        return new PricedProduct(
                name, List.of(PriceEntry.list(price, Instant.EPOCH)), VatRates.always(vat), null, List.of(), null);
    }

    boolean isOfferedOn(String channel) {
        return channels == null || channels.contains(channel);
    }
}

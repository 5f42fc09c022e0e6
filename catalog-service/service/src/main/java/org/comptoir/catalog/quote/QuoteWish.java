package org.comptoir.catalog.quote;

import java.util.List;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Language;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to know what a basket costs.
 *
 * @param store where it is sold; a store that nobody knows belongs to no group
 * @param tier the customer's tier
 * @param firstOrder whether the customer never ordered before
 * @param coupons codes as the customer typed them
 * @param language of the names of products
 */
public record QuoteWish(
        Basket basket,
        String channel,
        CurrencyUnit currency,
        @Nullable String store,
        @Nullable String tier,
        boolean firstOrder,
        List<String> coupons,
        Language language) {

    public static final int MOST_COUPONS = 10;

    public QuoteWish {
        coupons = List.copyOf(coupons);
    }
}

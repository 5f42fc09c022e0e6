package org.comptoir.store.quote;

import java.util.List;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Language;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A basket to price, and who buys it. */
public record QuoteWish(
        Basket basket,
        CurrencyUnit currency,
        @Nullable String customerTier,
        boolean firstOrder,
        List<String> coupons,
        Language language) {

    /** Keeps its own copy of the list. */
    public QuoteWish {
        coupons = List.copyOf(coupons);
    }
}

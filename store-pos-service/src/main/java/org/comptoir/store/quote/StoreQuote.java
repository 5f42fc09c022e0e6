package org.comptoir.store.quote;

import java.util.List;
import org.comptoir.pricing.Quote;

/** A quote and what became of the codes that were shown. */
public record StoreQuote(Quote quote, List<CouponOutcome> coupons) {
    /** Keeps its own copy of the list. */
    public StoreQuote {
        coupons = List.copyOf(coupons);
    }
}

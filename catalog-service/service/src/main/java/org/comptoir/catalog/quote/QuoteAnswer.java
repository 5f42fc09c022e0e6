package org.comptoir.catalog.quote;

import java.util.List;
import org.comptoir.pricing.Quote;

/** What a basket costs, and what became of each code, in the order in which they were given. */
public record QuoteAnswer(Quote quote, List<CouponAnswer> coupons) {

    public QuoteAnswer {
        coupons = List.copyOf(coupons);
    }
}

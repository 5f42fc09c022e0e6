package org.comptoir.catalog.price;

import org.comptoir.catalog.product.Sku;
import org.joda.money.Money;

/** The price of one piece on the list, VAT included. */
public record ListPrice(Sku sku, Money amount) {

    /** Far above any price tag, far below what sums of a basket can hold, in minor units. */
    public static final long MOST = 100_000_000_000L;

    public ListPrice {
        if (amount.isNegative() || amount.getAmountMinorLong() > MOST) {
            throw new IllegalArgumentException("A list price is 0 to " + MOST + " minor units, not " + amount);
        }
    }
}

package org.comptoir.store.work;

import jakarta.persistence.Embeddable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One article to prepare; the price of one unit in minor units, VAT included. */
@Embeddable
public record WorkLine(String sku, String name, int quantity, long unitPrice, String currency) {

    /** The price of one unit. */
    public Money price() {
        return Money.ofMinor(CurrencyUnit.of(currency), unitPrice);
    }
}

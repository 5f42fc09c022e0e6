package org.comptoir.pricing;

import org.joda.money.Money;

/** A product as the price book knows it: its list price for one piece, VAT included. */
public record PricedProduct(String name, Money unitPrice, VatRate vatRate) {

    public PricedProduct {
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("A list price is never negative: " + unitPrice);
        }
    }
}

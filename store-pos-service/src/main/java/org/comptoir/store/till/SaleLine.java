package org.comptoir.store.till;

import jakarta.persistence.Embeddable;

/**
 * An article as sold: price of one unit and of the line after promotions in minor units of the sale's currency, VAT rate
 * in basis points; {@code known} says whether the store knew the article.
 */
@Embeddable
public record SaleLine(String sku, String name, boolean known, int quantity, long unitPrice, long total, int vatRate) {}

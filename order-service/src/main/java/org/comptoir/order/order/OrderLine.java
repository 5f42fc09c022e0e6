package org.comptoir.order.order;

import jakarta.persistence.Embeddable;

/**
 * One article as sold, pinned to the quote of the checkout.
 *
 * @param unitPrice minor units, VAT included
 * @param total minor units, VAT included
 * @param vatRate basis points
 */
@Embeddable
public record OrderLine(String sku, String name, int quantity, long unitPrice, long total, int vatRate) {}

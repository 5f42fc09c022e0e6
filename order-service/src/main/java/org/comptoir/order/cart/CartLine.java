package org.comptoir.order.cart;

import jakarta.persistence.Embeddable;

/** One article of a basket and how many of it. */
@Embeddable
public record CartLine(String sku, int quantity) {}

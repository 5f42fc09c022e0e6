package org.comptoir.order.order;

import jakarta.persistence.Embeddable;

/** How much of one article was asked for and how much there was. */
@Embeddable
public record Shortage(String sku, int asked, int available) {}

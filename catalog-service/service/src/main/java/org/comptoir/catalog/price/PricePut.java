package org.comptoir.catalog.price;

/** The outcome of putting a price: its present state, and whether the product had none before. */
public record PricePut(Price price, boolean created) {}

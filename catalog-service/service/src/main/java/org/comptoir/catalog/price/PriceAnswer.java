package org.comptoir.catalog.price;

import java.time.Instant;
import org.comptoir.pricing.PricesInForce;

/** What a product costs in the context that was asked for, at that moment. */
public record PriceAnswer(Price price, PricesInForce inForce, Instant at) {}

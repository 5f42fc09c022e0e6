package org.comptoir.store.assortment;

import org.comptoir.pricing.PricesInForce;
import org.jspecify.annotations.Nullable;

/** A product and, when there are any, its prices in the store now. */
public record Article(Product product, @Nullable PricesInForce prices) {}

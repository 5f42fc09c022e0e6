package org.comptoir.catalog.feed;

import org.comptoir.catalog.product.Product;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A product with its list price for everybody, if it has one. */
public record ExportedProduct(Product product, @Nullable Money price) {}

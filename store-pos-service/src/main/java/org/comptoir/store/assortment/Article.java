package org.comptoir.store.assortment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A product and, when there is one, its price. */
public record Article(Product product, @Nullable Money price) {}

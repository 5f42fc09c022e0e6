package org.comptoir.catalog.productimport;

import java.util.Optional;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.product.ProductPatch;

/** A row of the file, understood: the product and, where the row has one, its list price. */
record ProductRecord(ProductPatch product, Optional<ListPrice> price) {}

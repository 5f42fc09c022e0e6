package org.comptoir.catalog.productimport;

import java.util.Optional;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.product.ProductDetails;

/** A row of the file, understood: the product and, where the row has one, its list price. */
record ProductRecord(ProductDetails product, Optional<ListPrice> price) {}

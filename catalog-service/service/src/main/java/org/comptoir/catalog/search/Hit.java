package org.comptoir.catalog.search;

import org.jspecify.annotations.Nullable;

/** A product that matches, by what its document knows: the price for everybody in the home currency, and a hint. */
record Hit(String sku, double score, @Nullable Long priceMinor, boolean inStock) {}

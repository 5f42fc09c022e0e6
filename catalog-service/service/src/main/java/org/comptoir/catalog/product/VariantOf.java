package org.comptoir.catalog.product;

import org.jspecify.annotations.Nullable;

/** A product to be stored and, where it has a group, the combination by which it differs from the other variants. */
record VariantOf(Product product, @Nullable String combination) {}

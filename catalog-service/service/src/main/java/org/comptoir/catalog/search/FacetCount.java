package org.comptoir.catalog.search;

import org.jspecify.annotations.Nullable;

/**
 * How many matches are so.
 *
 * @param code of a brand or category; {@code 200-500} for prices from 2.00 up to 4.99; IN_STOCK or OUT_OF_STOCK
 * @param name of a brand or category
 */
public record FacetCount(Facet facet, String code, @Nullable String name, long count) {}

package org.comptoir.catalog.search;

/** What matches can be counted by. */
public enum Facet {
    BRAND,
    CATEGORY,
    PRICE,
    AVAILABILITY
}

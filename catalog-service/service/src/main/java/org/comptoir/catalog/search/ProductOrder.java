package org.comptoir.catalog.search;

/** The order of a list of products; equals follow in the order of SKUs. */
public enum ProductOrder {
    /** Best match first; SKUs alone where no word was typed. */
    RELEVANCE,
    /** Cheapest first, those without a price last. */
    CHEAPEST,
    /** Dearest first, those without a price last. */
    DEAREST
}

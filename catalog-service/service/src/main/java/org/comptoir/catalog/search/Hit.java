package org.comptoir.catalog.search;

/** A product that matches, and a hint whether any location has it. */
record Hit(String sku, double score, boolean inStock) {}

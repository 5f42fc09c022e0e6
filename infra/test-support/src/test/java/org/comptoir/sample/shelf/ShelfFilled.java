package org.comptoir.sample.shelf;

/** There are now so many units on the shelf. */
public record ShelfFilled(String sku, int units, long revision) {}

package org.comptoir.store.work;

/** So many units of one article, as the clerk took them from the shelf. */
public record PickedLine(String sku, int quantity) {}

package org.comptoir.catalog.stock;

/** So many units of an article may be promised at a location; of two levels of one shelf the higher sequence is newer. */
public record StockLevel(String location, String sku, int available, long sequence) {}

package org.comptoir.store.till;

/** A till sold goods. */
public record GoodsSold(Sale sale) {}

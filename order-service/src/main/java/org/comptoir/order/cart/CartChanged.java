package org.comptoir.order.cart;

/** A basket has other content or another status than before. */
public record CartChanged(Cart cart) {}

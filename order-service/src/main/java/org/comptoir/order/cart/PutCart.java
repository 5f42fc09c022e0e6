package org.comptoir.order.cart;

/** A basket after a put, and whether the put began it. */
public record PutCart(Cart cart, boolean created) {}

/**
 * Baskets over HTTP.
 */
@NullMarked
package org.comptoir.order.cart.web;

import org.jspecify.annotations.NullMarked;

/**
 * The checkout over HTTP: {@code PUT /api/v1/orders/{id}}.
 */
@NullMarked
package org.comptoir.order.checkout.web;

import org.jspecify.annotations.NullMarked;

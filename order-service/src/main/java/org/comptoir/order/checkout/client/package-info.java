/**
 * The two services that a checkout asks while its caller waits: catalog for the price, inventory for the stock. Each call has a time-out, at
 * most one more try, a circuit breaker, and a written answer for when it fails: nothing was promised, ask again.
 */
@NullMarked
package org.comptoir.order.checkout.client;

import org.jspecify.annotations.NullMarked;

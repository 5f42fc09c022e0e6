/**
 * What the world hears of orders, and what order-service hears of the stores' work.
 */
@NullMarked
package org.comptoir.order.order.messaging;

import org.jspecify.annotations.NullMarked;

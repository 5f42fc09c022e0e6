/** What order-service tells everybody about baskets, orders and fulfilments, version 1: grows by optional fields only. */
@NullMarked
package org.comptoir.contracts.orders.v1;

import org.jspecify.annotations.NullMarked;

/** Hears of stock from inventory-service. */
@NullMarked
package org.comptoir.catalog.stock.messaging;

import org.jspecify.annotations.NullMarked;

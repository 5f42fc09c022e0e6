/** What inventory-service tells everybody about stock, reservations and shortages, version 1: grows by optional fields only. */
@NullMarked
package org.comptoir.contracts.inventory.v1;

import org.jspecify.annotations.NullMarked;

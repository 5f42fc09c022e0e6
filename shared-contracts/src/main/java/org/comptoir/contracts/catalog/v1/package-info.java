/** What catalog-service tells everybody about products and prices, version 1: grows by optional fields only. */
@NullMarked
package org.comptoir.contracts.catalog.v1;

import org.jspecify.annotations.NullMarked;

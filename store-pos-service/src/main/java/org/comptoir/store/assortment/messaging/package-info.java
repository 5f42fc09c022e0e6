/**
 * Keeps the local copies of products and prices from the events of the catalogue.
 */
@NullMarked
package org.comptoir.store.assortment.messaging;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps the local copies of products, prices, VAT categories and store groups from the events of the catalogue.
 */
@NullMarked
package org.comptoir.store.assortment.messaging;

import org.jspecify.annotations.NullMarked;

/**
 * What inventory-service told of stock: one row per location and article, the newest state of each, whichever way and in
 * whichever order it was heard. Only a hint for search and feeds; nothing is promised from here.
 */
@NullMarked
package org.comptoir.catalog.stock;

import org.jspecify.annotations.NullMarked;

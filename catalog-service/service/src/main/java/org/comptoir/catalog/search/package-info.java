/**
 * Finding products for sale: by words, however they are accented, doubled, ordered or (a little) misspelt, by bar code,
 * brand, category, price and availability, with counts for each. A document per product is kept in the transaction that
 * changes the product or its price. Pages neither skip nor repeat a product that did not change meanwhile.
 */
@NullMarked
package org.comptoir.catalog.search;

import org.jspecify.annotations.NullMarked;

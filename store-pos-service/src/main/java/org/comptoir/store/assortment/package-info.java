/**
 * What the store can sell and for how much, from local copies of products and prices. The newest state wins, and a
 * quote is computed by the same code as in the catalogue, so that both agree to the cent.
 */
@NullMarked
package org.comptoir.store.assortment;

import org.jspecify.annotations.NullMarked;

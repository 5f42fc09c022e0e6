/**
 * Where the merchant sells, and what is offered there: everything or a selection, changed by rules for a product, a
 * category or a brand. The nearest rule wins: product, then category (the deepest), then brand, then the channel itself.
 */
@NullMarked
package org.comptoir.catalog.channel;

import org.jspecify.annotations.NullMarked;

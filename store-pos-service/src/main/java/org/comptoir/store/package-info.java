/**
 * The store: what its clerks prepare and hand over, what its tills sold, and the local copies of prices, products and
 * customer cards that let it do both while nobody else answers. It calls no other service.
 */
@NullMarked
package org.comptoir.store;

import org.jspecify.annotations.NullMarked;

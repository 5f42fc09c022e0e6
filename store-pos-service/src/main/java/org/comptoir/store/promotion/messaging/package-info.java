/**
 * Keeps the local copies of promotions and coupons from the events of the catalogue.
 */
@NullMarked
package org.comptoir.store.promotion.messaging;

import org.jspecify.annotations.NullMarked;

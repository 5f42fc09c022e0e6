/** Tells the other services about changed promotions. */
@NullMarked
package org.comptoir.catalog.promotion.messaging;

import org.jspecify.annotations.NullMarked;

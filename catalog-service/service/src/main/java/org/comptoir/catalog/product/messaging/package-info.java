/** Tells the other services about changed products and product groups. */
@NullMarked
package org.comptoir.catalog.product.messaging;

import org.jspecify.annotations.NullMarked;

/** Tells the other services about changed products. */
@NullMarked
package org.comptoir.catalog.product.messaging;

import org.jspecify.annotations.NullMarked;

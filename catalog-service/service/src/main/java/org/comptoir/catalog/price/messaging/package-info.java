/** Tells the other services about changed list prices. */
@NullMarked
package org.comptoir.catalog.price.messaging;

import org.jspecify.annotations.NullMarked;

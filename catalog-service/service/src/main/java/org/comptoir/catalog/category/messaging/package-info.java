/** Tells the other services about changed categories. */
@NullMarked
package org.comptoir.catalog.category.messaging;

import org.jspecify.annotations.NullMarked;

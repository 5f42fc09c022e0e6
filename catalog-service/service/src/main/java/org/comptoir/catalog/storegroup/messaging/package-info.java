/** Tells the other services about changed store groups. */
@NullMarked
package org.comptoir.catalog.storegroup.messaging;

import org.jspecify.annotations.NullMarked;

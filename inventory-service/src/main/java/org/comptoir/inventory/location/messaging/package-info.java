/** Tells locations after a change; hears the store groups of the catalogue. */
@NullMarked
package org.comptoir.inventory.location.messaging;

import org.jspecify.annotations.NullMarked;

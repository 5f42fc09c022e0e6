/** Hears and tells as it likes. */
@NullMarked
package org.comptoir.planted.events.order;

import org.jspecify.annotations.NullMarked;

/** The other half of the cycle. */
@NullMarked
package org.comptoir.planted.cycle.egg;

import org.jspecify.annotations.NullMarked;

/** One half of the cycle. */
@NullMarked
package org.comptoir.planted.cycle.hen;

import org.jspecify.annotations.NullMarked;

/** Planted: a feature that enters another by its web package. */
@NullMarked
package org.comptoir.planted.backdoor;

import org.jspecify.annotations.NullMarked;
